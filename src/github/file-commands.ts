/** The files by which a step hands outputs, state and its summary to the runner (GITHUB_OUTPUT, GITHUB_STATE, GITHUB_STEP_SUMMARY). */
import { appendFile } from 'node:fs/promises';
import { bug } from '../errors';

/** Names that can't change the meaning of the line that they stand in (security-reliability G31). */
const NAME = /^[A-Za-z_][A-Za-z0-9_-]{0,99}$/;

/**
 * One value in the form for any text: `NAME<<DELIMITER`, the lines, the delimiter.
 * @param random a new text that no value can hold
 * @throws HitherError `internal` for a name or value that would break the form.
 */
export function keyValueText(name: string, value: string, random: string): string {
  const delimiter = `hither_${random}`;
  if (!NAME.test(name) || value.includes(delimiter)) {
    throw bug(`${JSON.stringify(name.slice(0, 100))} can't be written as an output`);
  }
  return `${name}<<${delimiter}\n${value}\n${delimiter}\n`;
}

/** Appends values to one of the files; nothing happens where there is no such file (a run by hand). */
export async function appendValues(
  path: string | undefined,
  values: Readonly<Record<string, string>>,
  random: () => string,
): Promise<void> {
  const text = Object.entries(values)
    .map(([name, value]) => keyValueText(name, value, random()))
    .join('');
  await appendText(path, text);
}

/** Appends text as it is: the summary. */
export async function appendText(path: string | undefined, text: string): Promise<void> {
  if (path !== undefined && path !== '') {
    await appendFile(path, text);
  }
}
