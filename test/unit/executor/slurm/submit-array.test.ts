import { describe, expect, it } from 'vitest';
import type { ArrayId, Scheduler, Submission, Submitted } from '../../../../src/executor/slurm/scheduler';
import { submitArray } from '../../../../src/executor/slurm/submit-array';
import type { HitherEvent } from '../../../../src/model/events';

const UNCLEAR: Submitted = { kind: 'unclear', words: 'Socket timed out' };
const TAKEN: Submitted = { kind: 'submitted', id: { job: '12' } };

/** Submits, with these answers in turn to sbatch and to searches by name. */
async function submit(answers: readonly Submitted[], finds: readonly (readonly ArrayId[] | undefined)[] = []) {
  const done: string[] = [];
  const left = { answers: [...answers], finds: [...finds] };
  const scheduler: Partial<Scheduler> = {
    async submit() {
      done.push('submit');
      return left.answers.shift() ?? TAKEN;
    },
    async find() {
      done.push('find');
      return left.finds.shift();
    },
  };
  const events: HitherEvent[] = [];
  const result = await submitArray({ name: 'of test' } as Submission, {
    scheduler: scheduler as Scheduler,
    report: (event) => void events.push(event),
    pause: async (seconds) => void done.push(`${seconds} s`),
    signal: new AbortController().signal,
  }).catch((error: Error) => error.message);
  return { result, done: done.join(', '), said: events.map((event) => ('message' in event ? event.message : '')) };
}

describe('an array', () => {
  it('is submitted once', async () => {
    expect(await submit([TAKEN])).toEqual({
      result: { id: { job: '12' }, isDoubtful: false },
      done: 'submit',
      said: [],
    });
  });

  it('that Slurm may have taken is looked for, however late it appears', async () => {
    expect(await submit([UNCLEAR], [[], undefined, [], [{ job: '7' }]])).toEqual({
      result: { id: { job: '7' }, isDoubtful: true },
      done: 'submit, 2 s, find, 5 s, find, 5 s, find, 10 s, find',
      said: ['Slurm did not say whether it took the jobs (Socket timed out); looking for them'],
    });
  });

  it('is submitted again if Slurm has none after 37 seconds', async () => {
    const { result, done } = await submit([UNCLEAR, TAKEN], [[], [], [], []]);
    expect(result).toEqual({ id: { job: '12' }, isDoubtful: true });
    expect(done).toBe('submit, 2 s, find, 5 s, find, 10 s, find, 20 s, find, submit');
  });

  it('is submitted again as often as nobody knows whether Slurm took it, and it has none', async () => {
    const { result, done } = await submit([UNCLEAR, UNCLEAR, TAKEN], Array(8).fill([]));
    expect(result).toEqual({ id: { job: '12' }, isDoubtful: true });
    expect(done.match(/submit|find/g)?.join(' ')).toBe('submit find find find find submit find find find find submit');
  });

  const UNNAMED: Submitted = { kind: 'unnamed', words: 'OK, thanks' };

  it('whose id sbatch did not print is looked for by its name', async () => {
    const { result, said } = await submit([UNNAMED], [undefined, [], [{ job: '7' }]]);
    expect(result).toEqual({ id: { job: '7' }, isDoubtful: true });
    expect(said).toEqual(['sbatch printed no job id (but OK, thanks); looking for the jobs']);
  });

  it('whose id sbatch did not print is given up if Slurm has none, with what sbatch printed', async () => {
    const { result, done } = await submit([UNNAMED, UNNAMED], Array(8).fill([]));
    expect(result).toBe('sbatch printed no job id (but OK, thanks), and Slurm has no such jobs');
    expect(done.match(/submit/g)).toHaveLength(1);
  });

  it('above a limit is not looked for', async () => {
    const { result, done, said } = await submit([{ kind: 'limited', words: 'QOSMaxSubmitJobPerUserLimit' }]);
    expect(result).toEqual({ limited: 'QOSMaxSubmitJobPerUserLimit' });
    expect([done, said]).toEqual(['submit', []]);
  });

  const UNSTARTED = { kind: 'unstarted', words: "sbatch can't be started: X", remedy: 'wait', mayPass: true } as const;

  it('is not looked for if sbatch could not be started, but tried again', async () => {
    const { result, done, said } = await submit([UNSTARTED, UNSTARTED]);
    expect(result).toEqual({ id: { job: '12' }, isDoubtful: false });
    expect(done).toBe('submit, 2 s, submit, 5 s, submit');
    expect(said[0]).toBe("sbatch can't be started: X; trying again");
  });

  it('is given up if sbatch can still not be started after 37 seconds', async () => {
    const { result, done } = await submit(Array.from({ length: 9 }, () => UNSTARTED));
    expect(result).toBe("sbatch can't be started: X");
    expect(done).toBe('submit, 2 s, submit, 5 s, submit, 10 s, submit, 20 s, submit');
  });

  it.each([
    [{ ...UNSTARTED, mayPass: false }, /^sbatch can't be started: X$/],
    [{ kind: 'refused', words: 'invalid partition' } as const, 'Slurm refuses the jobs: invalid partition'],
    [{ kind: 'missing', words: 'there is no program sbatch' } as const, /^Slurm can't be used here: there is no/],
  ])('is not tried again: %j', async (answer, message) => {
    const { result, done } = await submit([answer]);
    expect(result).toMatch(message);
    expect(done).toBe('submit');
  });
});
