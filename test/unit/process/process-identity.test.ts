import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { describe, expect, it } from 'vitest';
import { isDead, thisProcess } from '../../../src/process/process-identity';
import { LINUX, needs } from '../../requirements';

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
});
