import { describe, expect, it } from 'vitest';
import { NodeFaults } from '../../../../src/executor/slurm/node-faults';
import type { HitherEvent } from '../../../../src/model/events';

function nodes() {
  const said: string[] = [];
  const report = (event: HitherEvent): void => void said.push('message' in event ? event.message : event.type);
  return { faults: new NodeFaults(report), said };
}

describe('a node', () => {
  it('gets no more jobs after three faults in a row', () => {
    const { faults, said } = nodes();
    faults.hasFailed('n1');
    faults.hasEnded('n1', 'NODE_FAIL', true);
    expect(faults.without(['--mem=1M'])).toEqual(['--mem=1M']);
    faults.hasEnded('n1', 'FAILED', false);
    faults.hasFailed('n1');
    expect(faults.without(['--mem=1M'])).toEqual(['--mem=1M', '--exclude=n1']);
    expect(said).toEqual(['the node n1 gets no more jobs of this run: 3 in a row failed through its own fault']);
  });

  it('is not left out if a job has run on it meanwhile, or for ends that are not its fault', () => {
    const { faults } = nodes();
    faults.hasFailed('n1');
    faults.hasFailed('n1');
    faults.hasWorked('n1');
    faults.hasFailed('n1');
    for (const word of ['PREEMPTED', 'TIMEOUT', 'OUT_OF_MEMORY', 'CANCELLED', 'FAILED']) {
      faults.hasEnded('n1', word, true);
    }
    faults.hasFailed('n2');
    expect(faults.without([])).toEqual([]);
  });

  it('is left out beside those that the spec leaves out', () => {
    const { faults } = nodes();
    for (let count = 0; count < 3; count += 1) {
      faults.hasFailed('n2');
      // Slurm may not say which one it was.
      faults.hasFailed('');
    }
    expect(faults.without(['--exclude=n[7-9]', '--mem=1M'])).toEqual(['--mem=1M', '--exclude=n[7-9],n2']);
  });
});
