/** Writes the journal of a run. If that fails, the run goes on without it, and a warning says so once. */
import { messageOf } from '../../core/errors';
import { makeDirectories } from '../../files/durable-directory';
import type { Report } from '../../model/events';
import { openDirectory, openPath } from './journal-directory';
import { type BegunLine, createJournalFile, type EndedLine, type JobLine, type JournalFile } from './journal-lines';

/** The file of a journal, once it is open and as long as it can be written. */
export class JournalWriter {
  #file: JournalFile | undefined;

  constructor(
    private readonly root: string,
    private readonly name: string,
    private readonly report: Report,
  ) {}

  /** Creates the journal. `begun` is called when it exists: all jobs that end from then on are appended. */
  async open(begun: () => BegunLine): Promise<void> {
    try {
      makeDirectories(openDirectory(this.root));
      this.#file = createJournalFile(openPath(this.root, this.name));
      this.#file.append(begun());
    } catch (thrown) {
      this.#fail(thrown);
    }
  }

  /** Whether lines are written at present. */
  get isOpen(): boolean {
    return this.#file !== undefined;
  }

  /** Appends a line if the journal is open. Never throws. */
  append(line: JobLine | EndedLine): void {
    try {
      this.#file?.append(line);
    } catch (thrown) {
      this.#fail(thrown);
    }
  }

  /** Does something with an open journal, which fails with it. Never throws. */
  async attempt<T>(act: (file: JournalFile) => Promise<T>): Promise<T | undefined> {
    try {
      return this.#file === undefined ? undefined : await act(this.#file);
    } catch (thrown) {
      this.#fail(thrown);
      return undefined;
    }
  }

  close(): void {
    this.#file?.close();
    this.#file = undefined;
  }

  #fail(thrown: unknown): void {
    this.close();
    this.report({
      type: 'warning',
      message:
        `the journal of this run can't be written (${messageOf(thrown)}): ` +
        'if the run is killed, its results that are not cached are lost',
    });
  }
}
