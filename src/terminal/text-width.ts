/** How wide text is on a terminal. */

/** Characters that take two columns: East Asian ones and emoji. */
const WIDE =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]/u;

/** Characters that are drawn onto the one before them. */
const ZERO = /[\p{Mn}\p{Me}\p{Cf}]/u;

const ASCII = /^[ -~]*$/;

/** The number of columns that a text without control sequences takes. */
export function textWidth(text: string): number {
  return ASCII.test(text) ? text.length : [...text].reduce((sum, character) => sum + widthOf(character), 0);
}

function widthOf(character: string): number {
  return WIDE.test(character) ? 2 : ZERO.test(character) ? 0 : 1;
}

/** The start of a text that fits into so many columns, with an ellipsis if something is missing. */
export function fitColumns(text: string, columns: number): string {
  if (textWidth(text) <= columns) {
    return text;
  }
  let fitting = '';
  let width = 1;
  for (const character of text) {
    width += widthOf(character);
    if (width > columns) {
      break;
    }
    fitting += character;
  }
  return `${fitting}…`;
}

/** The text, filled up with spaces to so many columns. */
export function padColumns(text: string, columns: number): string {
  return text + ' '.repeat(Math.max(0, columns - textWidth(text)));
}
