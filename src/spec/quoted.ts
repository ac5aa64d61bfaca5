/** Names and texts of a user's file in messages: short, and without characters that a terminal would act on. */

/** Controls, line separators, and marks that change the direction of text or can't be seen. */
const UNPRINTABLE = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu;

const MAX_LENGTH = 80;

/** The text on one line: what can't be printed is written as `\u{…}`, and long text is cut. */
export function printable(text: string, maxLength = MAX_LENGTH): string {
  const cut = text.length > maxLength ? `${text.slice(0, maxLength - 1)}…` : text;
  return cut.replace(UNPRINTABLE, (character) => `\\u{${character.codePointAt(0)?.toString(16)}}`);
}

/** The same in quotes. */
export function quoted(text: string): string {
  return `"${printable(text)}"`;
}
