/** The journal of a run, and what a run of the same command takes over from it. */
import {
  appendFileSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { ownedName, type ProcessIdentity, thisProcess } from '../../../../src/core/process-identity';
import type { HitherEvent } from '../../../../src/model/events';
import type { RunRequest } from '../../../../src/model/run-request';
import { allJournals, openDirectory, openJournals, pruneJournals } from '../../../../src/run/journal/journal-directory';
import { objectsOfKeptResults } from '../../../../src/run/journal/kept-results';
import { listRuns } from '../../../../src/run/journal/list-runs';
import { openRunJournal } from '../../../../src/run/journal/run-journal';
import { journalsDirectory } from '../../../../src/store/layout';
import { openStore } from '../../../../src/store/open-store';
import { aRecord } from '../../../fakes/record';
import { aJob } from '../../../fakes/resolved-job';
import { aRunRequest } from '../../../fakes/run-request';
import { anEntry } from '../../cache/entries';

const directory = mkdtempSync(join(tmpdir(), 'hither-journal-'));
afterAll(() => rmSync(directory, { recursive: true, force: true }));

const HOST = 'here';
/** No process has this pid. */
const KILLED: ProcessIdentity = { host: HOST, pid: 2 ** 22 + 1, startTime: '1' };
const ALIVE = thisProcess(HOST);
const isOver = ({ pid }: ProcessIdentity): boolean => pid === KILLED.pid;

let root: string;
let events: HitherEvent[];
let time: number;
beforeEach(() => {
  root = mkdtempSync(join(directory, 'store-'));
  events = [];
  time = Date.UTC(2026, 10, 30, 9);
});

const hashOf = (index: number): string => String(index).padStart(64, '0');
const jobOf = (index: number) => ({ hash: hashOf(index), name: 'sweep', index });

/** A journal of a run. */
function aJournal(runId: string, owner: ProcessIdentity, given: Partial<RunRequest> = {}) {
  const request = aRunRequest(directory, { forceRun: true, ...given });
  const now = () => (time += 1000);
  const journal = openRunJournal({
    ...{ request, store: openStore(root), runId, owner, now },
    report: (event) => void events.push(event),
  });
  journal.plan([aJob('sweep'), aJob('sweep'), aJob('sweep')]);
  return journal;
}

type AnyJournal = ReturnType<typeof aJournal>;

/** A job that isn't cached: it is taken over, or computed and kept. Returns which. */
async function run(journal: AnyJournal, index: number, objects: readonly string[] = []): Promise<'taken' | 'computed'> {
  const taken = await journal.takeOver(jobOf(index));
  const refs = objects.map((sha1) => ({ sha1, sha256: '0'.repeat(64), size: 1 }));
  if (taken === undefined) {
    const key = { ...anEntry().key, hash: hashOf(index) };
    await journal.keep(jobOf(index), { ...anEntry(), key, objects: refs });
  }
  journal.jobEnded(aRecord({ name: 'sweep', index, label: `sweep[${index}]`, job_hash: hashOf(index) }));
  return taken === undefined ? 'computed' : 'taken';
}

/** The journal of a run that was killed as soon as it began. */
function addJustBegun(): void {
  const [latest = ''] = readdirSync(openDirectory(root)).filter((name) => name.endsWith('.jsonl'));
  const [begun] = readFileSync(join(openDirectory(root), latest), 'utf8').split('\n');
  writeFileSync(join(openDirectory(root), `${ownedName('20261130T100000-c', KILLED)}.jsonl`), `${begun}\n`);
}

const notices = () => events.flatMap((event) => (event.type === 'notice' ? [event.message] : []));

describe('a run', () => {
  it('whose results are all cached has no journal', async () => {
    const journal = aJournal('a', ALIVE);
    journal.jobEnded(aRecord({ cache: { hit: true, reason: '' } }));
    journal.conclude('finished');
    await journal.close();
    expect(existsSync(journalsDirectory(root))).toBe(false);
  });

  it('takes over what the last run of the same command computed before it was killed', async () => {
    const killed = aJournal('a', KILLED);
    expect([await run(killed, 0), await run(killed, 1)]).toEqual(['computed', 'computed']);
    const next = aJournal('b', ALIVE);
    expect([await run(next, 0), await run(next, 1), await run(next, 2)]).toEqual(['taken', 'taken', 'computed']);
    expect(notices()).toEqual(['taking over results of the run of 2026-11-30 09:00:02 UTC, which was killed']);
    next.conclude('finished');
    await next.close();
    expect(readdirSync(openDirectory(root))).toEqual([]);
    const runs = await listRuns(root, isOver);
    expect(runs.map(({ how, counts }) => [how, counts.finished, counts.taken_over])).toEqual([
      ['killed', 2, 0],
      ['finished', 3, 2],
    ]);
  });

  it('takes over from a chain of killed runs, of which one took over nothing yet', async () => {
    await run(aJournal('a', KILLED), 0);
    const second = aJournal('b', KILLED);
    await run(second, 0);
    await run(second, 1);
    addJustBegun();
    const next = aJournal('d', ALIVE);
    expect([await run(next, 0), await run(next, 1), await run(next, 2)]).toEqual(['taken', 'taken', 'computed']);
  });

  it('takes nothing over from a run that ended, that still runs, or of another command', async () => {
    const ended = aJournal('a', KILLED);
    await run(ended, 0);
    ended.conclude('failed');
    await ended.close();
    await run(aJournal('b', ALIVE), 0);
    await run(aJournal('c', KILLED, { args: ['x=1'] }), 0);
    expect(await run(aJournal('d', ALIVE), 0)).toBe('computed');
    expect(notices()).toEqual([]);
  });

  it('takes nothing over from a cancelled run whose process exited at once', async () => {
    const cancelled = aJournal('a', KILLED);
    await run(cancelled, 0);
    cancelled.exit();
    expect(await listRuns(root, isOver)).toMatchObject([{ how: 'cancelled', counts: { finished: 1 } }]);
    expect(await run(aJournal('b', ALIVE), 0)).toBe('computed');
    // Only those of the run that has not ended are left.
    expect(readdirSync(openDirectory(root)).filter((name) => name.includes('-a.'))).toEqual([]);
    aJournal('c', ALIVE).exit();
    expect(await listRuns(root, isOver)).toHaveLength(2);
  });

  it('takes nothing over once another run of the command did', async () => {
    await run(aJournal('a', KILLED), 0);
    expect(await run(aJournal('b', ALIVE), 0)).toBe('taken');
    expect(await run(aJournal('c', ALIVE), 0)).toBe('computed');
  });

  it('computes a result again whose objects are gone, or whose file is damaged', async () => {
    const killed = aJournal('a', KILLED);
    await run(killed, 0, ['1'.repeat(40)]);
    await run(killed, 1);
    await run(killed, 2);
    const [name = ''] = readdirSync(openDirectory(root)).filter((each) => !each.endsWith('.jsonl'));
    for (const file of readdirSync(join(openDirectory(root), name)).slice(0, 3)) {
      appendFileSync(join(openDirectory(root), name, file), 'x');
    }
    const next = aJournal('b', ALIVE);
    expect([await run(next, 0), await run(next, 1), await run(next, 2)]).toEqual(['computed', 'computed', 'computed']);
  });

  it('of two jobs with the same hash takes over only the one that finished', async () => {
    const killed = aJournal('a', KILLED);
    await run(killed, 0);
    const next = aJournal('b', ALIVE);
    expect(await next.takeOver({ ...jobOf(0), index: 1 })).toBeUndefined();
    expect(await next.takeOver(jobOf(0))).toBeDefined();
  });

  it('says that it takes over results only once one fits', async () => {
    await run(aJournal('a', KILLED), 0);
    const next = aJournal('b', ALIVE);
    expect([await run(next, 7), notices()]).toEqual(['computed', []]);
    expect([await run(next, 0), notices().length]).toEqual(['taken', 1]);
  });

  it('ignores what a killed run wrote of a last line', async () => {
    const killed = aJournal('a', KILLED);
    await run(killed, 0);
    const [name = ''] = readdirSync(openDirectory(root)).filter((each) => each.endsWith('.jsonl'));
    appendFileSync(join(openDirectory(root), name), '{"type":"job","sta');
    expect(await listRuns(root, isOver)).toMatchObject([{ how: 'killed', counts: { finished: 1 } }]);
    expect(await run(aJournal('b', ALIVE), 0)).toBe('taken');
  });

  it('goes on without a journal that cannot be written, and says so once', async () => {
    await mkdir(join(root, 'hither', 'v1'), { recursive: true });
    writeFileSync(join(root, 'hither', 'v1', 'journals'), '');
    const journal = aJournal('a', ALIVE);
    expect([await run(journal, 0), await run(journal, 1)]).toEqual(['computed', 'computed']);
    journal.conclude('finished');
    await journal.close();
    expect(events).toMatchObject([{ type: 'warning', message: expect.stringContaining("can't be written") }]);
  });
});

describe('journals', () => {
  it('name the objects that kept results need', async () => {
    await run(aJournal('a', KILLED), 0, ['1'.repeat(40), '2'.repeat(40)]);
    await run(aJournal('b', ALIVE, { args: ['x=1'] }), 0, ['3'.repeat(40)]);
    expect([...(await objectsOfKeptResults(root))].sort()).toEqual(['1', '2', '3'].map((digit) => digit.repeat(40)));
  });

  it('are removed after 30 days or 1,000 runs, except those of active runs', async () => {
    await mkdir(openDirectory(root), { recursive: true });
    const place = (name: string, owner: ProcessIdentity, isOpen: boolean): void => {
      const parent = isOpen ? openDirectory(root) : journalsDirectory(root);
      writeFileSync(join(parent, `${ownedName(name, owner)}.jsonl`), '');
    };
    for (let index = 0; index < 1003; index += 1) {
      place(`20261129T090000-${String(index).padStart(4, '0')}`, KILLED, false);
    }
    place('20261020T090000-old', KILLED, false);
    place('20261020T090000-killed', KILLED, true);
    await mkdir(join(openDirectory(root), ownedName('20261020T090000-killed', KILLED)));
    place('20261020T090000-active', ALIVE, true);
    await pruneJournals(root, time, isOver);
    const left = await allJournals(root);
    expect(left).toHaveLength(1001);
    expect(left[0]?.name).toContain('active');
    expect(left[1]?.name).toContain('-0003.');
    expect(readdirSync(openDirectory(root))).toHaveLength(1);
    // The clock doesn't count beyond that.
    utimesSync(left[1]?.path ?? '', 0, 0);
    await pruneJournals(root, time, isOver);
    expect(await openJournals(root)).toHaveLength(1);
    expect(await allJournals(root)).toHaveLength(1001);
  });
});
