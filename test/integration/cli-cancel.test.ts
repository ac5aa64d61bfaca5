/** SIGINT and SIGTERM end a run quickly and leave no process behind, and the records are still printed. */
import { spawnSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { copyFile, writeFile } from 'node:fs/promises';
import { constants } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { runsDirectory } from '../../src/store/layout';
import { ENGINES, LINUX, needs } from '../requirements';
import { CLI, emptyDirectory, FIXTURES, hither, recordsByLabel, under } from '../rigs/hither';

/** A spec with a job that ignores signals, and a job that needs it. A variable with the token marks its processes. */
async function waitingSpec(token: string): Promise<string> {
  const directory = await emptyDirectory();
  await copyFile(join(FIXTURES, 'endings.py'), join(directory, 'endings.py'));
  const spec = `jobs:
  waiting: { function: 'endings.py:wait', args: { stubborn: true }, env: { TOKEN: '${token}' } }
  next: { function: 'endings.py:after', args: { value: { $job: waiting } } }
`;
  await writeFile(join(directory, 'hither.yml'), spec);
  return directory;
}

/** How many processes of this machine, also in containers, have a text in their environment. */
function processesWith(token: string): number {
  return readdirSync('/proc').filter((name) => /^\d+$/.test(name) && environmentOf(name).includes(token)).length;
}

function environmentOf(pid: string): string {
  try {
    return readFileSync(`/proc/${pid}/environ`, 'latin1');
  } catch {
    return '';
  }
}

for (const engine of ENGINES) {
  describe(engine.name, needs(LINUX, engine), () => {
    it.each(['SIGINT', 'SIGTERM'] as const)(
      '%s cancels the jobs, and their records are printed',
      async (signalName) => {
        const token = randomUUID();
        const args = ['run', await waitingSpec(token), '--json', ...under(engine, 'python')];
        let signalled = 0;
        const call = await hither(args, {
          onOutput(printed, signal) {
            if (signalled === 0 && printed.includes('| waiting')) {
              expect(processesWith(token)).toBeGreaterThan(0);
              signalled = performance.now();
              signal(signalName);
            }
          },
        });
        expect(performance.now() - signalled).toBeLessThan(5000);
        expect(processesWith(token)).toBe(0);
        expect(call.exitCode).toBe(4);
        expect(call.stderr).toContain('cancelling');
        expect(recordsByLabel(call)).toMatchObject({
          waiting: { status: 'cancelled', result: null, error: { type: 'Cancelled' } },
          next: { status: 'cancelled', job_hash: null },
        });
      },
    );
  });
}

/** Runs the command line on a terminal that is closed, and sends SIGHUP as shells do. Prints how it ended. */
const CLOSED_TERMINAL = `import os, pty, signal, sys
pid, terminal = pty.fork()
if pid == 0:
    os.execv(sys.argv[1], sys.argv[1:])
printed = b''
while b'| waiting' not in printed:
    printed += os.read(terminal, 1000)
os.close(terminal)
os.kill(pid, signal.SIGHUP)
print(os.WTERMSIG(os.waitpid(pid, 0)[1]))
`;

it('a terminal that is closed cancels the jobs, and nothing is left', needs(LINUX), async () => {
  const [token, store] = [randomUUID(), await emptyDirectory()];
  const args = [CLI, 'run', await waitingSpec(token), '--runtime', 'host', '--store', store];
  const began = performance.now();
  const ran = spawnSync('python3', ['-c', CLOSED_TERMINAL, process.execPath, ...args], {
    encoding: 'utf8',
    env: { ...process.env, NO_COLOR: '1' },
    timeout: 60_000,
  });
  expect(ran).toMatchObject({ stdout: `${constants.signals.SIGHUP}\n`, stderr: '' });
  expect(performance.now() - began).toBeLessThan(10_000);
  expect(processesWith(token)).toBe(0);
  expect(readdirSync(runsDirectory(store))).toEqual([]);
  expect((await hither(['runs', '--store', store])).stdout).toContain('cancelled');
});

it('a second signal exits at once, and the processes of the job end by themselves', needs(LINUX), async () => {
  const [token, store] = [randomUUID(), await emptyDirectory()];
  const output = join(await emptyDirectory(), 'out');
  const args = ['run', await waitingSpec(token), '--runtime', 'host', '--store', store, '--output', output];
  let sent = 0;
  const call = await hither(args, {
    onOutput(printed, signal) {
      const due = printed.includes('cancelling') ? 2 : Number(printed.includes('| waiting'));
      if (sent < due) {
        sent = due;
        signal('SIGINT');
      }
    },
  });
  expect(call.exitCode).toBe(130);
  expect(call.stdout + call.stderr).toContain(
    `exiting at once: the next run removes what this run left; ${output} stays INCOMPLETE until a run has written it`,
  );
  // It is no run that was killed: none continues it.
  expect((await hither(['runs', '--store', store])).stdout).toContain('cancelled');
  await expect.poll(() => processesWith(token), { timeout: 10_000 }).toBe(0);
});
