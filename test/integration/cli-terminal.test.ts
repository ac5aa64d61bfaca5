/** What users see: colors only on a terminal, only our escape sequences, and no error if the reader closes the pipe. */
import { spawnSync } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { needs } from '../requirements';
import { CLI, emptyDirectory, FIXTURES, hither, placeWith } from '../rigs/hither';
import { onTerminal, PSEUDOTERMINAL } from '../rigs/terminal';

const ESCAPE = '\u001b';
const BESSEL = ['run', resolve('examples/bessel'), '--select', 'bessel', '--runtime', 'host'];

describe('colors', () => {
  it('are used on a terminal', needs(PSEUDOTERMINAL), async () => {
    expect((await onTerminal(BESSEL)).written).toContain(`${ESCAPE}[32mfinished`);
  });

  it.each([{ NO_COLOR: '1' }, { TERM: 'dumb' }])('are not used with %j', needs(PSEUDOTERMINAL), async (env) => {
    expect((await onTerminal(BESSEL, { env })).written).not.toContain(ESCAPE);
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

describe('several jobs on a terminal', needs(PSEUDOTERMINAL), () => {
  const JOBS = [1, 2, 3].map((n) => `bars[n=${n}]`);
  const RUN = ['run', '--runtime', 'host', '--parallel', '1'];
  const LIVE = '0 of 3 jobs: 1 running, 0 finished, 0 failed, 2 waiting';

  /** A directory with three jobs that draw a bar each, and print a line. */
  async function bars(seconds = 0.08): Promise<string> {
    const { directory } = await placeWith(`import sys, time
import hither as hi
@hi.function('bars', '1')
def bars(n):
    for step in range(10):
        sys.stderr.write('\\r%3d%%' % (10 * step)); sys.stderr.flush(); time.sleep(${seconds})
    sys.stderr.write('\\n')
    print('\\033[2Jdone', n)
`);
    const spec = 'jobs: { bars: { function: f.py:bars, matrix: { n: [1, 2, 3] } } }';
    await writeFile(join(directory, 'hither.yml'), spec);
    return directory;
  }

  /** What stands on the screen at the end of a run. */
  const SCREEN = [
    ...JOBS.flatMap((job) => [
      `${job}: started under host`,
      `${job} |  90%`,
      `${job} | done`,
      `${job}: finished after`,
    ]),
    ...['job', ...JOBS, ''],
  ];
  /** Without times and values. */
  const untimed = (lines: readonly string[]): string[] =>
    lines.map((line) => line.replace(/ \d+\.\d\d s$| \d$| {2,}(status|finished) .*/, ''));

  it('have a table below their output, with the bar that each draws, which is gone at the end', async () => {
    const { written, lines, exitCode } = await onTerminal(RUN, { cwd: await bars() });
    expect(written).toContain(LIVE);
    expect(written).toMatch(/ {2}bars\[n=1\] {2}\d\.\d\d s {3}[1-9]0%/);
    expect(written).toMatch(/about \d+ s left, slowest: bars\[n=1\] \d\.\d\d s/);
    expect(untimed(lines)).toEqual(SCREEN);
    expect(exitCode).toBe(0);
  });

  it.each([
    [30, 24],
    [80, 4],
    [12, 2],
  ])('leave a clean terminal of %i columns and %i lines', async (columns, rows) => {
    const { lines } = await onTerminal(RUN, { cwd: await bars(), columns, rows });
    expect(untimed(lines).join('')).not.toMatch(/of 3 jobs|waiting|slowest/);
    expect(lines.filter((line) => line.includes('done'))).toHaveLength(3);
  });

  it('leave a clean terminal if its size changes', async () => {
    const steps = [
      { after: LIVE, columns: 40, rows: 12 },
      { after: '1 of 3 jobs', columns: 100, rows: 30 },
    ];
    const { lines } = await onTerminal(RUN, { cwd: await bars(), steps });
    expect(untimed(lines)).toEqual(SCREEN);
  });

  it('leave a clean terminal if they are cancelled', async () => {
    const steps = [{ after: ' s   0%', type: '\u0003' }];
    const { written, lines, exitCode } = await onTerminal(RUN, { cwd: await bars(60), columns: 100, steps });
    expect(written).toContain('^C');
    expect(lines.slice(0, 2)).toEqual([
      'bars[n=1]: started under host',
      'cancelling: stopping the running jobs; press Ctrl-C or send SIGTERM again to exit immediately',
    ]);
    expect(lines.join('\n')).not.toMatch(/\^C|of 3 jobs/);
    expect(exitCode).toBe(4);
  });

  it('have no table on a terminal that can only print lines', async () => {
    const { written } = await onTerminal(RUN, { cwd: await bars(), env: { TERM: 'dumb' } });
    expect(written).not.toContain(ESCAPE);
    expect(untimed(written.split('\r\n'))).toEqual(SCREEN);
  });

  it('have a table without colors if NO_COLOR is set', async () => {
    const { written } = await onTerminal(RUN, { cwd: await bars(), env: { NO_COLOR: '1' } });
    expect(written).toContain(LIVE);
    expect(written).not.toMatch(/\[\d*m/);
  });

  it('print only the result with --quiet', async () => {
    const { written } = await onTerminal([...RUN, '--quiet'], { cwd: await bars(), env: { NO_COLOR: '1' } });
    expect(written).not.toContain(ESCAPE);
    expect(untimed(written.split('\r\n'))).toEqual(['job', ...JOBS, '']);
  });
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
