/**
 * Makes a line of foreign text inert for the runner, which looks for commands in everything that a step prints:
 * `::name …::` after blanks, and `##[name …]` anywhere in the line (actions/runner ActionCommand.cs, TryParseV2 and TryParse).
 */

import { isPlain } from '../../process/plain-lines';
import { sanitizeOutput } from '../../process/sanitize-output';

/**
 * What .NET's comparisons of text by culture rules don't see: control and format characters, and all that Unicode lets
 * programs ignore.
 */
const UNSEEN = '[\\p{C}\\p{Default_Ignorable_Code_Point}]';
const COLOUR = '\\u001b\\[[\\d;:]*m';

/** Two colons after what the runner trims (.NET's white space). */
const LEADING_COMMAND = new RegExp(`^((?:${COLOUR}|[\\s\\p{Z}]|${UNSEEN})*:)(?=${UNSEEN}*:)`, 'u');

const BRACKET_COMMAND = new RegExp(`(#${UNSEEN}*#)(?=${UNSEEN}*\\[)`, 'gu');

/** One line without line ends; escape sequences but colours are removed, and what would be a command is broken by a blank. */
export function safeLine(line: string): string {
  return sanitizeOutput(line)
    .replace(/[\r\n]/g, ' ')
    .replace(BRACKET_COMMAND, '$1 ')
    .replace(LEADING_COMMAND, '$1 ');
}

/** Whether whole lines would stay as they are. Where nothing is unseen, the signs of a command stand side by side. */
export function areInert(lines: Buffer): boolean {
  return isPlain(lines) && !lines.includes('::') && !lines.includes('##');
}

/** A text of several lines, each of them safe. */
export function safeLines(text: string): string[] {
  return text.split(LINE_END).map(safeLine);
}

/** What the runner takes as the end of a line (.NET's StreamReader.ReadLine). */
const LINE_END = /\r\n|\r|\n/;
