/**
 * Makes a line of foreign text inert for the runner, which looks for commands in everything that a step prints:
 * `::name …::` after blanks, and `##[name …]` anywhere in the line (actions/runner ActionCommand.cs, TryParseV2 and TryParse).
 */
import { cleanOutput } from '../process/clean-output';

/**
 * Two colons after what the runner trims (.NET's white space). Colours, format characters and lone surrogates count as
 * blanks too: comparisons of text by culture rules, as .NET makes them, don't see all of them.
 */
const COLOUR = '\\u001b\\[[\\d;:]*m';
const LEADING_COMMAND = new RegExp(`^((?:${COLOUR}|[\\s\\p{Z}\\p{C}])*:)(?=\\p{C}*:)`, 'u');

/** One line without line ends; escape sequences but colours are removed, and what would be a command is broken by a blank. */
export function safeLine(line: string): string {
  return cleanOutput(line)
    .replace(/[\r\n]/g, ' ')
    .replaceAll('##[', '## [')
    .replace(LEADING_COMMAND, '$1 ');
}

/** A text of several lines, each of them safe. */
export function safeLines(text: string): string[] {
  return text.split(LINE_END).map(safeLine);
}

/** What the runner takes as the end of a line (.NET's StreamReader.ReadLine). */
const LINE_END = /\r\n|\r|\n/;
