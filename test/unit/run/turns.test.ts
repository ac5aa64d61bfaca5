/** Very many cached jobs wait for nothing, and still let the process do other things. */
import { afterEach, describe, expect, it } from 'vitest';
import type { Lookup } from '../../../src/cache/job-cache';
import { planJobs } from '../../../src/run/plan-jobs';
import { runJobs } from '../../../src/run/run-jobs';
import { aJob } from '../../fakes/resolved-job';
import { aRun, removeFakeRuns } from '../../fakes/run-context';
import { anEntry } from '../cache/entries';

afterEach(removeFakeRuns);

const HIT: Lookup = { hit: true, entry: anEntry() };
const jobs = Array.from({ length: 1000 }, (_, index) => aJob('sweep', { index, matrix: new Map() }));

/** A run of cached jobs that is cancelled as soon as the event loop turns. */
function interrupted() {
  const cancelling = new AbortController();
  const { context } = aRun({ context: { signal: cancelling.signal }, lookups: jobs.map(() => HIT) });
  setImmediate(() => cancelling.abort());
  return context;
}

describe('very many cached jobs', () => {
  it('are cancelled with the run', async () => {
    const { records } = await runJobs(jobs, interrupted());
    const count = (status: string) => records.filter((record) => record.status === status).length;
    expect(count('finished')).toBeGreaterThan(0);
    expect(count('cancelled')).toBeGreaterThan(500);
  });

  it('are not all planned if the command is interrupted', async () => {
    await expect(planJobs(jobs, interrupted())).rejects.toMatchObject({ name: 'AbortError' });
  });
});
