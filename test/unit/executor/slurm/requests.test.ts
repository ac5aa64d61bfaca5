import { describe, expect, it } from 'vitest';
import { remedyFor, requestOptions } from '../../../../src/executor/slurm/requests';
import type { TaskRequest } from '../../../../src/executor/types';

const MIB = 1024 ** 2;
const ONE = { pack: 1, atOnce: 1 };
const optionsOf = (
  resources: object,
  timeout: number | undefined,
  options: readonly [string, string | true][],
  packing = ONE,
) => requestOptions({ resources, packing, timeout, options: new Map(options) } as unknown as TaskRequest);

it.each([
  ['the least', { cpus: 0.5 }, undefined, [], ['--cpus-per-task=1']],
  [
    'limits, rounded up, with room for our own program',
    { cpus: 3, memory: 100.5 * MIB, gpus: '2' },
    61,
    [],
    ['--cpus-per-task=3', '--mem=229M', '--time=3', '--gres=gpu:2'],
  ],
  [
    'options of the spec beside them',
    { cpus: 1 },
    undefined,
    [
      ['partition', 'gpu'],
      ['exclusive', true],
    ],
    ['--cpus-per-task=1', '--partition=gpu', '--exclusive'],
  ],
  [
    'options of the spec in their place',
    { cpus: 1, memory: MIB, gpus: '1' },
    60,
    [
      ['mem-per-cpu', '2G'],
      ['time', '1-0'],
      ['gpus', 'a100:1'],
    ],
    ['--cpus-per-task=1', '--mem-per-cpu=2G', '--time=1-0', '--gpus=a100:1'],
  ],
] as const)('%s', (_what, resources, timeout, options, expected) => {
  expect(optionsOf(resources, timeout, options as never)).toEqual(expected);
});

it('what several jobs need, side by side and one after another', () => {
  const resources = { cpus: 1.5, memory: 100 * MIB, gpus: '1' };
  expect(optionsOf(resources, 61, [], { pack: 10, atOnce: 4 })).toEqual([
    ...['--cpus-per-task=6', '--mem=912M', '--time=5', '--gres=gpu:4'],
  ]);
});

describe('if Slurm refuses a request', () => {
  it.each([
    ['invalid partition specified: nope', 'change its "resources", "timeout" or "slurm"'],
    [`unrecognized option '--partiton=x'`, 'did you mean "partition"?'],
    [`unrecognized option '--exclusiv'`, 'did you mean "exclusive"?'],
    [`unrecognized option '--none-like-it=3'`, 'change its "resources", "timeout" or "slurm"'],
  ])('with %j, the remedy is: %s', (words, remedy) => {
    expect(remedyFor(words, { packing: ONE, partitions: [] })).toBe(remedy);
  });

  it('because there is no such partition, the remedy names those that there are', () => {
    expect(remedyFor('invalid partition', { packing: ONE, partitions: ['main', 'debug'] })).toBe(
      'change its "slurm: { partition: … }": there are main, debug',
    );
  });

  it.each([
    [{ pack: 50, atOnce: 1 }, '50 jobs, one after another'],
    [{ pack: 50, atOnce: 4 }, '50 jobs, 4 at once'],
  ])('for several jobs, the remedy says so: %j', (packing, what) => {
    expect(remedyFor('Requested time limit is invalid', { packing, partitions: [] })).toBe(
      `the task asks for ${what}: change "pack" or "at-once" in its "slurm", its "resources" or "timeout"`,
    );
  });
});
