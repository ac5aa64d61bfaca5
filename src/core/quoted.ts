/**
 * Shows names and texts from a user's file in messages: short, and without characters that would control a terminal.
 */
import { visibleLine } from './visible-text';

const MAX_LENGTH = 80;

/** The text on one line. Unprintable characters are written as `\u{…}`, and long text is cut. */
export function printable(text: string, maxLength = MAX_LENGTH): string {
  const cut = text.length > maxLength ? `${text.slice(0, maxLength - 1)}…` : text;
  return visibleLine(cut);
}

/** The same in quotes. */
export function quoted(text: string): string {
  return `"${printable(text)}"`;
}
