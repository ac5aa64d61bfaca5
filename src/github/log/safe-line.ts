/**
 * Makes foreign text inert for the runner, which executes commands in everything that a step prints: `::name …::`
 * after white space, and `##[name …]` anywhere in a line (actions/runner ActionCommand.cs, TryParseV2 and TryParse).
 */
import { isPlain } from '../../process/plain-lines';
import { sanitizeOutput } from '../../process/sanitize-output';

/**
 * Characters that .NET's culture-sensitive comparison ignores, so that they could hide a command: control and format
 * characters, and the default ignorable characters of Unicode.
 */
const UNSEEN = '\\p{C}\\p{Default_Ignorable_Code_Point}';
const COLOR = '\\u001b\\[[\\d;:]*m';

/**
 * Two colons after anything that the runner trims (white space of .NET). No character is in two of the alternatives: a
 * line with many of it would be tried in every combination.
 */
const LEADING_COMMAND = new RegExp(`^((?:${COLOR}|[\\s\\p{Z}${UNSEEN}])*:)(?=[${UNSEEN}]*:)`, 'u');

const BRACKET_COMMAND = new RegExp(`(#[${UNSEEN}]*#)(?=[${UNSEEN}]*\\[)`, 'gu');

/** One safe line: only color sequences are kept, line ends become spaces, and a space breaks up commands. */
export function safeLine(line: string): string {
  return sanitizeOutput(line)
    .replace(/[\r\n]/g, ' ')
    .replace(BRACKET_COMMAND, '$1 ')
    .replace(LEADING_COMMAND, '$1 ');
}

/** Whether `safeLine` would change nothing. Plain text can't hide the signs of a command, so a search is enough. */
export function areInert(lines: Buffer): boolean {
  return isPlain(lines) && !lines.includes('::') && !lines.includes('##');
}

/** The lines of a text, each made safe. */
export function safeLines(text: string): string[] {
  return text.split(LINE_END).map(safeLine);
}

/** Line ends of the runner (.NET's StreamReader.ReadLine). */
const LINE_END = /\r\n|\r|\n/;
