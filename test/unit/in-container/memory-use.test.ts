import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { TEST_PYTHON } from '../../rigs/live-python';

/** Prints what is known before and after the files of the kernel get their second content. */
const PROGRAM = `
import json, os, sys
sys.path.insert(0, sys.argv[1])
import memory_use
os.chdir(sys.argv[2])
use = memory_use.MemoryUse(sys.argv[3] == 'container', (('events2', 'peak2'), ('events1', 'peak1')), 'vmstat')
for name in os.listdir('later'):
    os.rename(os.path.join('later', name), name)
print(json.dumps([use.kills(), use.machine_kills(), use.peak()]))
`;

/** Starts a job whose process the kernel kills for lack of memory before its supervisor gets its next turn. */
const KILLED_AT_ONCE = `
import os, signal, sys
os.chdir(sys.argv[1])
sys.path.insert(0, sys.argv[1])
from hither_runner import memory_use, starter, supervisor

Use = memory_use.MemoryUse
memory_use.MemoryUse = lambda: Use(True, (('events', 'peak'),), 'vmstat')
fork = os.fork

def fork_and_kill():
    child = fork()
    if child == 0:
        os.kill(os.getpid(), signal.SIGKILL)
    os.waitid(os.P_PID, child, os.WEXITED | os.WNOWAIT)
    os.rename('later', 'events')
    return child

os.fork = fork_and_kill
places = supervisor.Places('.', '.')
turns = supervisor.OneTurn(starter.Starter(), starter.News())
supervisor.start_job(places, turns, True).to_the_end()
`;

describe('the memory that a job used', () => {
  let directory = '';
  beforeEach(() => {
    directory = mkdtempSync(join(tmpdir(), 'hither-memory-'));
    execFileSync('mkdir', [join(directory, 'later')]);
  });
  afterEach(() => rmSync(directory, { recursive: true }));

  const reported = (before: Record<string, string>, later: Record<string, string>, where = 'container'): unknown => {
    for (const [files, place] of [
      [before, directory],
      [later, join(directory, 'later')],
    ] as const) {
      for (const [name, text] of Object.entries(files)) {
        writeFileSync(join(place, name), text);
      }
    }
    const args = ['-B', '-c', PROGRAM, resolve('src/in-container'), directory, where];
    return JSON.parse(execFileSync(TEST_PYTHON, args, { encoding: 'utf8' }));
  };

  const BEFORE = { events1: 'under_oom 0\noom_kill 1\n', peak1: '100\n', vmstat: 'pgfault 9\noom_kill 40\n' };

  it('is in the files of both versions of control groups', () => {
    const later = { events1: 'under_oom 0\noom_kill 3\n', peak1: '900\n', vmstat: 'oom_kill 45\n' };
    expect(reported(BEFORE, later)).toEqual([2, 5, 900]);
    const second = { events2: 'oom 2\noom_kill 2\noom_group_kill 0\n', peak2: '700\n' };
    expect(reported({ events2: 'oom_kill 0\n', peak2: '600\n' }, second)).toEqual([2, 0, 700]);
  });

  it('is unknown where the kernel has no such file, or if an earlier job used more', () => {
    expect(reported({}, {})).toEqual([0, 0, null]);
    expect(reported({ events2: 'oom_kill 0\n' }, { events2: 'oom_kill 1\n' })).toEqual([1, 0, null]);
    expect(reported(BEFORE, {})).toEqual([0, 0, null]);
  });

  it('is not that of the whole machine', () => {
    const later = { events1: 'oom_kill 3\n', peak1: '900\n', vmstat: 'oom_kill 45\n' };
    expect(reported(BEFORE, later, 'host')).toEqual([0, 5, null]);
  });

  it('counts from before its process started', () => {
    symlinkSync(resolve('src/in-container'), join(directory, 'hither_runner'));
    rmSync(join(directory, 'later'), { recursive: true });
    writeFileSync(join(directory, 'events'), 'oom_kill 0\n');
    writeFileSync(join(directory, 'later'), 'oom_kill 1\n');
    const limits = { watch_memory: null, limit_output: 1e9, limit_time: null };
    const run = { variables: {}, require_protection: false, worker: null, ...limits };
    writeFileSync(join(directory, 'run.json'), JSON.stringify(run));
    execFileSync(TEST_PYTHON, ['-B', '-c', KILLED_AT_ONCE, directory], { stdio: ['pipe', 'inherit', 'inherit'] });
    expect(JSON.parse(readFileSync(join(directory, 'ended.json'), 'utf8'))).toMatchObject({
      signal: 'SIGKILL',
      killed: 'memory',
      kernel_kills: 1,
    });
  });
});
