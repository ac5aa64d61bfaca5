/** Runs what docs/slurm.md shows. */
import { readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { engineOf, needs, SLURM } from '../requirements';
import { emptyDirectory, hither, recordsByLabel, under } from '../rigs/hither';

const APPTAINER = engineOf('apptainer');
const options = { ...needs(SLURM, APPTAINER), timeout: 60_000 };
const text = readFileSync('docs/slurm.md', 'utf8');
const blocks = (language: string): string[] =>
  [...text.matchAll(new RegExp(`^\`\`\`${language}\\n(.*?)^\`\`\`$`, 'gms'))].map(([, body = '']) => body);

/** What the test bed has not. */
const adapted = (spec: string): string =>
  spec
    .replace('partition: short', 'partition: main')
    .replace('account: lab', 'account: hither')
    .replace(/^ +setup: .*$/m, '');

describe('docs/slurm.md', options, async () => {
  const [source = ''] = blocks('python');
  const [command = ''] = blocks('sh');

  it.each(blocks('yaml'))('has a spec that runs: %s', options, async (spec) => {
    const directory = await emptyDirectory();
    await writeFile(join(directory, 'sweep.py'), source);
    await writeFile(join(directory, 'hither.yml'), adapted(spec));
    const [, ...args] = command.trim().split(' ');
    const ended = await hither([...args, '--json', ...under(APPTAINER, 'python')], { cwd: directory });
    expect(ended.exitCode, ended.stderr).toBe(0);
    const results = Object.values(recordsByLabel(ended)).map(({ result }) => result);
    expect([[8], [1.5, 2.25, 3.375, 2.5, 6.25, 15.625]]).toContainEqual(results);
  });
});
