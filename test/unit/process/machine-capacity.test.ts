import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, tmpdir, totalmem } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { machineCapacity } from '../../../src/process/machine-capacity';

const made: string[] = [];
afterEach(() => {
  for (const place of made.splice(0)) rmSync(place, { recursive: true });
});

/** A kernel with these groups of the process and these files. */
function kernelWith(groups: string, files: Readonly<Record<string, string>>) {
  const place = mkdtempSync(join(tmpdir(), 'hither-kernel-'));
  made.push(place);
  for (const [path, text] of Object.entries({ groups, ...files })) {
    mkdirSync(dirname(join(place, path)), { recursive: true });
    writeFileSync(join(place, path), `${text}\n`);
  }
  return { groups: join(place, 'groups'), root: join(place, 'fs'), gpus: join(place, 'gpus') };
}

const ALL = { cpus: availableParallelism(), memory: totalmem(), gpus: undefined };

describe('the capacity of a machine', () => {
  it('is that of the machine where nothing limits it', () => {
    expect(machineCapacity(kernelWith('', {}))).toEqual(ALL);
    const unlimited = { 'fs/a/cpu.max': 'max 100000', 'fs/a/memory.max': 'max' };
    expect(machineCapacity(kernelWith('0::/a', unlimited))).toEqual(ALL);
  });

  it.each([
    ['of its own group', { 'fs/a/b/cpu.max': '50000 100000', 'fs/a/b/memory.max': '1048576' }],
    [
      'of a group around it',
      { 'fs/a/cpu.max': '50000 100000', 'fs/a/memory.max': '1048576', 'fs/a/b/cpu.max': 'max 1' },
    ],
    ['of the root that a container sees', { 'fs/cpu.max': '50000 100000', 'fs/memory.max': '1048576' }],
  ])('is the limit %s in version 2', (_what, files) => {
    expect(machineCapacity(kernelWith('0::/a/b', files))).toEqual({ ...ALL, cpus: 0.5, memory: 1_048_576 });
  });

  it('is the limit of the controllers in version 1', () => {
    const files = {
      'fs/cpu,cpuacct/j/cpu.cfs_quota_us': '25000',
      'fs/cpu,cpuacct/j/cpu.cfs_period_us': '100000',
      'fs/memory/j/memory.limit_in_bytes': '2097152',
      'fs/memory/memory.limit_in_bytes': '9223372036854771712',
    };
    const groups = '12:cpu,cpuacct:/j\n4:memory:/j\n1:name=systemd:/init.scope\n0::/x';
    expect(machineCapacity(kernelWith(groups, files))).toEqual({ ...ALL, cpus: 0.25, memory: 2_097_152 });
    const none = { 'fs/cpu/j/cpu.cfs_quota_us': '-1', 'fs/cpu/j/cpu.cfs_period_us': '100000' };
    expect(machineCapacity(kernelWith('1:cpu:/j', none))).toEqual(ALL);
  });

  it('has the GPUs that the NVIDIA driver lists', () => {
    const files = { 'gpus/0000:01:00.0/information': 'Model: A', 'gpus/0000:02:00.0/information': 'Model: A' };
    expect(machineCapacity(kernelWith('', files)).gpus).toBe(2);
  });

  it('is known of this machine', () => {
    const { cpus, memory } = machineCapacity();
    expect(cpus).toBeGreaterThan(0);
    expect(memory).toBeGreaterThan(2 ** 20);
  });
});
