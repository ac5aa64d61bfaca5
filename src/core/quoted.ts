/** Names and texts of a user's file in messages: short, and without characters that a terminal would act on. */
import { visibleLine } from './visible-text';

const MAX_LENGTH = 80;

/** The text on one line: what can't be printed is written as `\u{…}`, and long text is cut. */
export function printable(text: string, maxLength = MAX_LENGTH): string {
  const cut = text.length > maxLength ? `${text.slice(0, maxLength - 1)}…` : text;
  return visibleLine(cut);
}

/** The same in quotes. */
export function quoted(text: string): string {
  return `"${printable(text)}"`;
}
