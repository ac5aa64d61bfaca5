import { describe, expect, it } from 'vitest';
import { parseFlags } from '../../../src/terminal/flags';

const COMMANDS = [[], ['run'], ['plan'], ['validate'], ['functions'], ['cache'], ['store']];

function helpOf(...command: readonly string[]): string {
  let text = '';
  parseFlags([...command, '--help'], { version: '0', writeOut: (more) => (text += more), writeErr: () => {} });
  return text;
}

/** The calls below `Examples:`, as arguments. */
function examplesOf(help: string): string[][] {
  const [, examples = ''] = help.split('\nExamples:\n');
  const calls = examples.split('\n').flatMap((line) => /^ {2}hither (.*?) {2,}/.exec(line)?.[1] ?? []);
  return calls.map((call) => call.replaceAll("'", '').split(' '));
}

describe.each(COMMANDS)('the help of hither %s', (...command) => {
  const help = helpOf(...command);

  it('has examples that parse', () => {
    const examples = examplesOf(help);
    expect(examples.length).toBeGreaterThan(0);
    for (const args of examples) {
      const written: string[] = [];
      const write = (text: string): void => void written.push(text);
      const invocation = parseFlags(args, { version: '0', writeOut: write, writeErr: write });
      expect(written).toEqual([]);
      expect(invocation.command).not.toBe('none');
    }
  });

  it('fits into 80 columns and shows no defaults that say nothing', () => {
    expect(help).not.toMatch(/default: (\[\]|false|")/);
    expect(help.split('\n').filter((line) => line.length > 80)).toEqual([]);
  });
});

describe('the help of hither run', () => {
  it('groups its flags by task', () => {
    const headings = helpOf('run').match(/^\S.*:$/gm);
    expect(headings).toEqual([
      'Arguments:',
      'What to run:',
      'Where to run it:',
      'Files and cached results:',
      'Limits:',
      'Output:',
      'Options:',
      'Examples:',
    ]);
  });
});
