import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { RUNTIMES } from '../../../src/container/runtimes';
import { isRuntimeName, RUNTIME_CHOICES, RUNTIME_NAMES } from '../../../src/core/runtime-names';

describe('the names of the runtimes', () => {
  it('are those of the table, in the same order', () => {
    expect(Object.keys(RUNTIMES)).toEqual([...RUNTIME_NAMES]);
  });

  it('are the only ones accepted', () => {
    expect(['docker', 'podman', 'later', 'auto', 'toString', ''].filter(isRuntimeName)).toEqual(['docker', 'podman']);
  });

  it.each(['action.yml', '.github/workflows/hither.yml'])('are in %s (npm run tables writes them)', async (file) => {
    const text = `$1${RUNTIME_CHOICES.slice(0, -1).join(', ')} or ${RUNTIME_CHOICES.at(-1)}.`;
    await expectWritten(file, /(Container runtime for all jobs\. One of )[^.]*\./, text);
  });

  it('are in the table of keys of FORMAT.md (npm run tables writes them)', async () => {
    const cell = RUNTIME_CHOICES.map((name) => `\`${name}\``).join(', ');
    await expectWritten('FORMAT.md', /^(\| `runtime` +\| )[^|]*\|/m, `$1${cell.padEnd(62)} |`);
  });
});

/** Checks that the file has this text where the pattern matches. With --update, writes it there. */
async function expectWritten(file: string, pattern: RegExp, text: string): Promise<void> {
  const found = readFileSync(file, 'utf8');
  expect(found).toMatch(pattern);
  await expect(found.replace(pattern, text)).toMatchFileSnapshot(resolve(file));
}
