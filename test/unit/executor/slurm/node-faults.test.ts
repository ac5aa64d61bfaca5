import { describe, expect, it } from 'vitest';
import { HitherError } from '../../../../src/core/errors';
import { isNodeFault, NodeFaults } from '../../../../src/executor/slurm/node-faults';
import type { HitherEvent } from '../../../../src/model/events';

const WHY = new HitherError('runtime', 'why', 'do something');

function nodes() {
  const said: string[] = [];
  const report = (event: HitherEvent): void => void said.push('message' in event ? event.message : event.type);
  const givenUp: string[] = [];
  const faults = new NodeFaults(report, ({ message }) => void givenUp.push(message));
  return { faults, said, givenUp };
}

describe('a node', () => {
  it('gets no more jobs after three faults in a row', () => {
    const { faults, said } = nodes();
    faults.hasFailed('n1', WHY);
    faults.hasFailed('n1', WHY);
    expect(faults.without(['--mem=1M'])).toEqual(['--mem=1M']);
    faults.hasFailed('n1', WHY);
    faults.hasFailed('n1', WHY);
    expect(faults.without(['--mem=1M'])).toEqual(['--mem=1M', '--exclude=n1']);
    expect(said).toEqual(['the node n1 gets no more jobs of this run: 3 in a row failed through its own fault']);
  });

  it('is not left out if a job has run on it meanwhile', () => {
    const { faults } = nodes();
    faults.hasFailed('n1', WHY);
    faults.hasFailed('n1', WHY);
    faults.hasWorked('n1');
    faults.hasFailed('n1', WHY);
    faults.hasFailed('n2', WHY);
    expect(faults.without([])).toEqual([]);
  });

  it('is left out beside those that the spec leaves out', () => {
    const { faults } = nodes();
    for (let count = 0; count < 3; count += 1) {
      faults.hasFailed('n2', WHY);
      // Slurm may not say which one it was.
      faults.hasFailed('', WHY);
    }
    expect(faults.without(['--exclude=n[7-9]', '--mem=1M'])).toEqual(['--mem=1M', '--exclude=n[7-9],n2']);
  });
});

describe('an end of a task', () => {
  it.each(['NODE_FAIL', 'BOOT_FAIL', undefined])('is a fault of its node: %s', (word) => {
    expect(isNodeFault(word, true)).toBe(true);
  });

  it.each(['PREEMPTED', 'TIMEOUT', 'OUT_OF_MEMORY', 'CANCELLED', 'FAILED'])('is no fault of its node: %s', (word) => {
    expect(isNodeFault(word, true)).toBe(false);
  });

  it('is one if it could not begin', () => {
    expect(isNodeFault('FAILED', false)).toBe(true);
  });
});

describe('a run gives up', () => {
  it('after faults of two nodes', () => {
    const { faults, givenUp } = nodes();
    faults.hasFailed('n1', WHY);
    faults.hasFailed('n1', WHY);
    faults.hasFailed('', WHY);
    expect(givenUp).toEqual([]);
    faults.hasFailed('n2', WHY);
    expect(givenUp).toEqual(['why']);
  });

  it('after six faults of one node', () => {
    const { faults, givenUp } = nodes();
    Array.from({ length: 6 }, () => faults.hasFailed('n1', WHY));
    expect(givenUp).toEqual(['why']);
  });

  it('not if a job has begun', () => {
    const { faults, givenUp } = nodes();
    faults.hasBegun();
    Array.from({ length: 6 }, (_, index) => faults.hasFailed(`n${index}`, WHY));
    expect(givenUp).toEqual([]);
  });
});
