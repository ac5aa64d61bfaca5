import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { RUNTIMES } from '../../../src/container/runtimes';
import { isRuntimeName, RUNTIME_CHOICES, RUNTIME_NAMES } from '../../../src/core/runtime-names';

const inWords = `${RUNTIME_CHOICES.slice(0, -1).join(', ')} or ${RUNTIME_CHOICES.at(-1)}`;

describe('the names of the runtimes', () => {
  it('are those of the table, in the same order', () => {
    expect(Object.keys(RUNTIMES)).toEqual([...RUNTIME_NAMES]);
  });

  it('and no others are known', () => {
    expect(['docker', 'podman', 'later', 'auto', 'toString', ''].filter(isRuntimeName)).toEqual(['docker', 'podman']);
  });

  it.each(['action.yml', '.github/workflows/hither.yml', 'README.md'])('are in %s', (file) => {
    expect(readFileSync(file, 'utf8')).toContain(`Container runtime for all jobs, ${inWords}.`);
  });

  it('are in the table of keys of FORMAT.md', () => {
    const [row = ''] = /^\| `runtime` .*`auto`.*$/m.exec(readFileSync('FORMAT.md', 'utf8')) ?? [];
    expect(row).toContain(` ${RUNTIME_CHOICES.map((name) => `\`${name}\``).join(', ')} `);
  });
});
