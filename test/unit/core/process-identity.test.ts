import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync, readlinkSync } from 'node:fs';
import { hostname } from 'node:os';
import { describe, expect, it } from 'vitest';
import { isDead, processHost, processWithId, thisProcess } from '../../../src/core/process-identity';
import { LINUX, needs, requirement, works } from '../../requirements';

const UNSHARE = ['--map-root-user', '--pid', '--fork', '--mount-proc'];

const IN_NO_CONTAINER = requirement(
  'the process ids of the machine itself, and others for every user (unshare)',
  () => works('unshare', ...UNSHARE, 'true') && readlinkSync('/proc/self/ns/pid') === 'pid:[4026531836]',
);

describe('an owner', needs(LINUX), () => {
  const me = thisProcess('here');

  it('is alive as long as its process', () => {
    expect(me).toMatchObject({ host: 'here', pid: process.pid, startTime: expect.stringMatching(/^\d+$/) });
    expect(isDead(me, 'here')).toBe(false);
  });

  it('is dead once its process has ended', async () => {
    const child = spawn(process.execPath, ['-e', '']);
    const owner = { host: 'here', pid: child.pid ?? 0, startTime: '1' };
    await once(child, 'exit');
    expect(isDead(owner, 'here')).toBe(true);
  });

  it('is dead if its pid belongs to a later process', () => {
    expect(isDead({ ...me, startTime: '1' }, 'here')).toBe(true);
  });

  it('counts as alive on another host, which cannot be checked', () => {
    expect(isDead({ ...me, startTime: '1' }, 'elsewhere')).toBe(false);
  });

  it('in a container of this machine is found by its id there', needs(IN_NO_CONTAINER), async () => {
    expect(processHost()).toBe(hostname());
    const child = spawn('unshare', [...UNSHARE, 'sh', '-c', 'echo started; sleep 1000; :']);
    await once(child.stdout, 'data');
    const inside = Number(readFileSync(`/proc/${child.pid}/task/${child.pid}/children`, 'utf8'));
    const owner = { ...processWithId(inside, 'here/pid:[1]'), pid: 1 };
    expect(isDead(owner, 'here')).toBe(false);
    expect(isDead({ ...owner, startTime: '1' }, 'here')).toBe(true);
    expect(isDead({ ...owner, startTime: '1' }, 'here/pid:[2]')).toBe(false);
    expect(isDead({ ...owner, startTime: '1' }, 'he')).toBe(false);
    process.kill(inside, 'SIGKILL');
    await once(child, 'exit');
    expect(isDead(owner, 'here')).toBe(true);
  });
});
