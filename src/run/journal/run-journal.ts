/** The journal of one run: written while jobs end, so that a run of the same command can continue a killed one. */
import { relative } from 'node:path';
import type { CacheEntry } from '../../cache/entry';
import { isDead, ownedName, type ProcessIdentity } from '../../core/process-identity';
import { ownDirectory } from '../../files/own-directory';
import type { ResolvedJob } from '../../job/types';
import type { Report } from '../../model/events';
import type { ResultRecord } from '../../model/record';
import type { RunRequest } from '../../model/run-request';
import type { ContentStore } from '../../store/content-store';
import { entryPath } from '../../store/layout';
import { commandIdentity, requestOfJournal, specPath } from './command-identity';
import { endJournal, endJournalAtExit, pruneJournals, resultsPath, timeStamp } from './journal-directory';
import { countJob, countsAtStart, type EndedLine, SCHEMA, type Source } from './journal-lines';
import { JournalWriter } from './journal-writer';
import { type JobOfRun, type KeptResults, openKeptResults } from './kept-results';
import { type TakenOver, takeOverKilledRun } from './resume';

/** The journal of a run. It begins with the first job whose result isn't cached; its failures never fail the run. */
export interface RunJournal {
  /** The jobs of the run. Called before any of them ends. */
  plan(jobs: readonly ResolvedJob[]): void;
  /** The result of a job that isn't cached, if a run of the same command computed it and was killed. */
  takeOver(job: JobOfRun): Promise<CacheEntry | undefined>;
  /** Keeps a result for a run of the same command, in case that this run is killed. */
  keep(job: JobOfRun, entry: CacheEntry): Promise<void>;
  /** A job ended, in any way. */
  jobEnded(record: ResultRecord): void;
  /** The run did all that it had to do. `run`: its id, if others are to gather its results. */
  conclude(how: EndedLine['how'], run?: string): void;
  /** Closes the journal of a cancelled run whose process exits before the run has ended. Never throws. */
  exit(): void;
  /** Closes the journal. A run that wasn't concluded can be continued as soon as its process has ended. */
  close(): Promise<void>;
}

/** What the journal of a run is about. */
export interface JournalSubject {
  readonly request: RunRequest;
  readonly store: ContentStore;
  readonly runId: string;
  readonly owner: ProcessIdentity;
  /** Milliseconds since the epoch. */
  readonly now: () => number;
  readonly report: Report;
}

/** Prepares the journal of a run. Touches no file. */
export function openRunJournal(subject: JournalSubject): RunJournal {
  return new Journal(subject);
}

class Journal implements RunJournal {
  readonly #name: string;
  readonly #kept: KeptResults;
  readonly #writer: JournalWriter;
  /** How jobs that haven't ended came to their results, and where these are. */
  readonly #found = new Map<string, { readonly source: Source; readonly path: string }>();
  #jobs: readonly ResolvedJob[] = [];
  #counts = countsAtStart(0);
  #taken: Promise<TakenOver | undefined> | undefined;
  #how: EndedLine['how'] | undefined;
  #run: string | undefined;
  #told = false;

  constructor(private readonly subject: JournalSubject) {
    const { store, owner, runId, now, report } = subject;
    this.#name = ownedName(`${timeStamp(now())}-${runId}`, owner);
    this.#kept = openKeptResults(store, resultsPath(store.root, this.#name));
    this.#writer = new JournalWriter(store.root, this.#name, report);
  }

  plan(jobs: readonly ResolvedJob[]): void {
    this.#jobs = jobs;
  }

  async takeOver(job: JobOfRun): Promise<CacheEntry | undefined> {
    this.#taken ??= this.#begin();
    const killed = await this.#taken;
    const entry = killed === undefined ? undefined : await this.#kept.read(job);
    if (killed !== undefined && entry !== undefined) {
      this.#tell(killed);
      this.#found.set(idOf(job), { source: 'killed-run', path: this.#kept.pathOf(job) });
    }
    return entry;
  }

  async keep(job: JobOfRun, entry: CacheEntry): Promise<void> {
    await this.#writer.attempt(async (file) => {
      file.sync();
      await this.#kept.keep(job, entry);
      this.#found.set(idOf(job), { source: 'computed', path: this.#kept.pathOf(job) });
    });
  }

  jobEnded({ name, index, label, job_hash, status, cache }: ResultRecord): void {
    const id = idOf({ hash: job_hash ?? '', name, index });
    const found = this.#found.get(id);
    this.#found.delete(id);
    const source = found?.source ?? (cache.hit ? 'cache' : 'computed');
    this.#counts = countJob(this.#counts, { status, source });
    if (!this.#writer.isOpen) {
      // All jobs were cached so far, and there may be many.
      return;
    }
    const path = found?.path ?? (job_hash === null ? undefined : entryPath(this.#root, job_hash));
    const result = status === 'finished' && path !== undefined ? relative(ownDirectory(this.#root), path) : null;
    this.#writer.append({ type: 'job', time: this.#seconds(), label, job_hash, status, source, result });
  }

  conclude(how: EndedLine['how'], run?: string): void {
    this.#how = how;
    this.#run = run;
  }

  exit(): void {
    this.#writer.append(this.#ended(this.#how ?? 'cancelled'));
    try {
      endJournalAtExit(this.#root, this.#name);
    } catch {
      // There is none, or it can't be moved. Its last line says that the run ended.
    }
  }

  async close(): Promise<void> {
    const how = this.#how;
    if (how !== undefined) {
      await this.#writer.attempt(async (file) => {
        file.append(this.#ended(how));
        await endJournal(this.#root, this.#name);
      });
    }
    this.#writer.close();
  }

  /** Returns the run that this one continues. */
  async #begin(): Promise<TakenOver | undefined> {
    const { request, owner, now } = this.subject;
    const isOver = (other: ProcessIdentity): boolean => isDead(other, owner.host);
    const command = await commandIdentity(request, this.#jobs);
    await this.#writer.open(() => ({
      ...{ type: 'begun', schema: SCHEMA, time: this.#seconds(), host: owner.host, pid: owner.pid },
      ...{ spec: specPath(request, this.#jobs), command, request: requestOfJournal(request) },
      ...{ jobs: this.#jobs.length, cached: this.#counts.cached },
    }));
    return this.#writer.attempt(async () => {
      const taken = await takeOverKilledRun({ root: this.#root, name: this.#name, command, isOver }, this.#kept);
      await pruneJournals(this.#root, now(), isOver);
      return taken;
    });
  }

  #ended(how: EndedLine['how']): EndedLine {
    const run = this.#run === undefined ? {} : { run: this.#run };
    return { type: 'ended', time: this.#seconds(), how, ...run, counts: this.#counts };
  }

  /** Only once a result fits: after a change of the sources none may. */
  #tell({ begun }: TakenOver): void {
    if (!this.#told) {
      this.#told = true;
      const when = new Date(begun * 1000).toISOString().slice(0, 19).replace('T', ' ');
      const message = `taking over results of the run of ${when} UTC, which was killed`;
      this.subject.report({ type: 'notice', message });
    }
  }

  get #root(): string {
    return this.subject.store.root;
  }

  #seconds(): number {
    return this.subject.now() / 1000;
  }
}

function idOf({ hash, name, index }: JobOfRun): string {
  return JSON.stringify([hash, name, index]);
}
