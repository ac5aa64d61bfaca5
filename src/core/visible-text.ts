/**
 * Makes foreign names and texts safe to show: nothing in them can control a terminal, hide, or reorder what is read.
 */

/**
 * Controls, separators, invisible characters and direction marks, except line ends and tabs. The first group matches
 * what stays: composed emoji, and letters of scripts that use joiners. There the joiners have a visible effect.
 */
function createParts(): RegExp {
  const invisible = /(?![\n\t])[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/u;
  const seen =
    /\p{Extended_Pictographic}(?:\p{Emoji_Modifier}|\ufe0f)?(?:\u200d\p{Extended_Pictographic}(?:\p{Emoji_Modifier}|\ufe0f)?)*|[0-9#*]\ufe0f\u20e3|[\p{sc=Arab}\p{sc=Syrc}\p{sc=Deva}\p{sc=Beng}\p{sc=Gujr}\p{sc=Guru}\p{sc=Knda}\p{sc=Mlym}\p{sc=Orya}\p{sc=Sinh}\p{sc=Taml}\p{sc=Telu}][\u200c\u200d](?=\p{L}|\p{M})/u;
  return new RegExp(`(${seen.source})|${invisible.source}`, 'gu');
}

let parts: RegExp | undefined;

/** Most text. Creating the other pattern takes 2 ms, which the start of the program saves. */
const PLAIN = /^[\n\t -~]*$/;

/** The text with such characters as `\u{…}`. It may have several lines. */
export function visibleText(text: string): string {
  if (PLAIN.test(text)) {
    return text;
  }
  parts ??= createParts();
  return text.replace(parts, (part, seen: string | undefined) => seen ?? escaped(part));
}

/** The same on one line. */
export function visibleLine(text: string): string {
  return visibleText(text).replace(/[\n\t]/g, escaped);
}

function escaped(character: string): string {
  return `\\u{${character.codePointAt(0)?.toString(16)}}`;
}
