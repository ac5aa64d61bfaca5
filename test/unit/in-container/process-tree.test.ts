/** Ids of processes are reused: a signal must never reach a process that only has the id of one of ours. */
import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { expect, it } from 'vitest';
import { needs, requirement, works } from '../../requirements';
import { allPythons, versionOf } from '../../rigs/job-directory';

const IDS = requirement('process ids of its own for every user (unshare)', () =>
  works(...UNSHARE, 'sh', '-c', SETS_IDS),
);
const UNSHARE = ['unshare', '--map-root-user', '--pid', '--fork', '--mount-proc'] as const;
/** Those that jobs may use. */
const PYTHONS = allPythons().filter((python) => /^3\.(?:[6-9]|\d\d)\./.test(versionOf(python) ?? ''));
const SETS_IDS = 'echo 100 > /proc/sys/kernel/ns_last_pid';

it.each(PYTHONS)('%s ends its own processes, and no stranger with a reused id', needs(IDS), (python) => {
  const [program, ...args] = UNSHARE;
  const script = resolve('test/fixtures/in-container/reused_ids.py');
  const ran = spawnSync(program, [...args, python, script, resolve('src/in-container')], { encoding: 'utf8' });
  expect(ran.stderr).toBe('');
  expect(JSON.parse(ran.stdout)).toEqual({
    survived: {
      single_signal: true,
      kill: true,
      kill_unseen: true,
      signal_group: true,
      signal_each: true,
      kill_without_prctl: true,
      single_signal_without_pidfd: true,
    },
    real_child: true,
  });
});
