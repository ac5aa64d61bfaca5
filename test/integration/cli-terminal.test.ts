/** What users see: colors only on a terminal, only our escape sequences, and no error if the reader closes the pipe. */
import { spawnSync } from 'node:child_process';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { needs, requirement, works } from '../requirements';
import { CLI, emptyDirectory, FIXTURES, hither } from '../rigs/hither';

const ESCAPE = '\u001b';
const BESSEL = ['run', resolve('examples/bessel'), '--select', 'bessel', '--runtime', 'host'];

/** Runs the command line with its streams connected to a terminal. */
async function onTerminal(args: readonly string[], env: Readonly<Record<string, string>> = {}): Promise<string> {
  const store = await emptyDirectory();
  const command = [process.execPath, CLI, ...args].map((word) => `'${word}'`).join(' ');
  const { NO_COLOR: _, ...rest } = process.env;
  const session = spawnSync('script', ['-qec', command, '/dev/null'], {
    encoding: 'utf8',
    env: { ...rest, KACHERY_STORAGE_DIR: store, ...env },
  });
  expect(session.status).toBe(0);
  return session.stdout;
}

const SCRIPT = requirement('script (util-linux)', () => works('script', '--version'));

describe('colors', () => {
  it('are used on a terminal', needs(SCRIPT), async () => {
    expect(await onTerminal(BESSEL)).toContain(`${ESCAPE}[32mfinished`);
  });

  it('are not used if NO_COLOR is set', needs(SCRIPT), async () => {
    expect(await onTerminal(BESSEL, { NO_COLOR: '1' })).not.toContain(ESCAPE);
  });

  it('are not used in a file or a pipe', async () => {
    const call = await hither(BESSEL);
    expect(call.stdout + call.stderr).not.toContain(ESCAPE);
  });
});

it('a run shows each job, its output, and a table at the end', async () => {
  const { stdout, stderr } = await hither(BESSEL);
  expect(stderr).toBe('');
  expect(stdout.replaceAll(/ +\d+\.\d\d s/g, ' TIME')).toBe(
    `bessel: started under host
integral of J_2.5 from 0 to 4.5: 1.1178179381
bessel: finished after TIME
job     status      time  result
bessel  finished TIME  1.117817938088703
`,
  );
});

it('control sequences are removed from output and errors, and escaped in the table; colors stay', async () => {
  const steer = ['run', join(FIXTURES, 'endings.py:end'), '--arg', 'how=steer', '--runtime', 'host'];
  const { stdout, stderr } = await hither(steer);
  expect(stderr).toBe('');
  expect(stdout).toContain(`\n${ESCAPE}[31mred${ESCAPE}[0m\n`);
  expect(stdout).toContain('\nValueError: after\n');
  expect(stdout).toMatch(/end .*error .*ValueError: .*\\u\{1b\}.*after\n$/);
  expect(stdout.replaceAll(`${ESCAPE}[31m`, '').replaceAll(`${ESCAPE}[0m`, '')).not.toContain(ESCAPE);
});

describe('a reader that closes the pipe', () => {
  it.each([
    ['run', BESSEL.map((word) => `'${word}'`).join(' ')],
    ['store cat', `store cat sha1://$(cat uri) --store .`],
  ])('is no error of %s', async (name, args) => {
    const cwd = await emptyDirectory();
    const put = `head -c 5000000 /dev/zero > big; node='${process.execPath}'; "$node" '${CLI}' store put big --store . | sed 's#.*sha1://##' > uri;`;
    const script = `${name === 'run' ? '' : put} '${process.execPath}' '${CLI}' ${args} | head -c 1 > /dev/null`;
    const session = spawnSync('sh', ['-c', script], {
      cwd,
      encoding: 'utf8',
      env: { ...process.env, KACHERY_STORAGE_DIR: cwd },
    });
    expect(session.stderr).toBe('');
  });
});
