/**
 * A worker: a container that runs one job after another (FORMAT.md, "Workers"). Its output is one stream for all of
 * them. A job's output ends where the supervisor answers with the word that we gave it for this job.
 */
import { randomBytes } from 'node:crypto';
import type { StreamName } from '../model/events';
import type { Command, ExitStatus } from '../process/command';
import { type RunningChild, startChild } from '../process/start-child';

/** The end of one job of a worker. */
export interface TurnEnd {
  readonly end: ExitStatus;
  /** Whether the worker can run another job. */
  readonly awaitsNext: boolean;
  /** False if the worker was told to stop before it took the job: nothing of it ran. */
  readonly isTaken: boolean;
}

/** A worker that was started. */
export interface Worker {
  readonly child: RunningChild;
  /** Runs the next job, whose directory is written. Resolves when nothing of it runs any more. Never rejects. */
  run(onOutput: OnOutput): Promise<TurnEnd>;
}

type OnOutput = (stream: StreamName, chunk: Buffer) => unknown;

/** Starts a worker. It waits for its first job. */
export function startWorker(command: Command): Worker {
  const streams = { stdout: createDivider(), stderr: createDivider() };
  const child = startChild(command, streams.stdout.take, streams.stderr.take);
  let gone: TurnEnd | undefined;
  let endTurn: (end: TurnEnd) => void = () => {};
  // Once, not for each job: the worker's promise would keep the outputs of all its jobs.
  void child.ended.then((end) => {
    streams.stdout.flush();
    streams.stderr.flush();
    gone = { end, awaitsNext: false, isTaken: end.exitCode !== NOT_TAKEN };
    endTurn(gone);
  });
  return {
    child,
    run(onOutput) {
      const word = randomBytes(16).toString('hex');
      const answered = Promise.all([
        streams.stdout.until(word, (chunk) => onOutput('stdout', chunk)),
        streams.stderr.until(word, (chunk) => onOutput('stderr', chunk)),
      ]);
      child.write(`job\n${word}\n`);
      return new Promise((resolve) => {
        endTurn = resolve;
        void answered.then(([answer]) => resolve(turnEnd(answer)));
        if (gone !== undefined) {
          resolve(gone);
        }
      });
    },
  };
}

/** The exit code of a worker that was told to stop while it waited (EX_TEMPFAIL). */
const NOT_TAKEN = 75;

/** After the word: the exit code in three digits, and whether another job may follow. */
const ANSWER = /^(\d{3})([01])\n$/;
const ANSWER_SIZE = 5;

function turnEnd(answer: string): TurnEnd {
  const [, code, next] = ANSWER.exec(answer) ?? [];
  return { end: { exitCode: Number(code ?? 1), signal: null }, awaitsNext: next === '1', isTaken: true };
}

/** Where the output of the current job ends, and who takes it. */
interface Turn {
  readonly word: Buffer;
  readonly take: (chunk: Buffer) => unknown;
  readonly answer: (text: string) => void;
}

/** Divides one stream. */
function createDivider() {
  let turn: Turn | undefined;
  let held = Buffer.alloc(0);
  const pass = (chunk: Buffer): unknown => (chunk.length === 0 ? undefined : turn?.take(chunk));
  return {
    /** Passes output on, up to a word. Resolves with the answer that follows the word. */
    until: (word: string, take: Turn['take']): Promise<string> =>
      new Promise((resolve) => {
        turn = { word: Buffer.from(word), take, answer: resolve };
      }),
    take(chunk: Buffer): unknown {
      const data = held.length === 0 ? chunk : Buffer.concat([held, chunk]);
      const end = turn === undefined ? -1 : data.indexOf(turn.word);
      if (turn === undefined || end < 0) {
        const size = data.length - beginning(turn?.word, data);
        held = Buffer.from(data.subarray(size));
        return pass(data.subarray(0, size));
      }
      const passed = pass(data.subarray(0, end));
      held = Buffer.from(data.subarray(end));
      const answer = held.subarray(turn.word.length);
      if (answer.length >= ANSWER_SIZE) {
        turn.answer(answer.toString('latin1', 0, ANSWER_SIZE));
        turn = undefined;
        held = Buffer.alloc(0);
      }
      return passed;
    },
    /** Call when the stream has ended. */
    flush(): void {
      pass(held);
      held = Buffer.alloc(0);
    },
  };
}

/** How many bytes at the end of the data may be the beginning of the word. */
function beginning(word: Buffer | undefined, data: Buffer): number {
  for (let size = Math.min((word?.length ?? 0) - 1, data.length); size > 0; size -= 1) {
    if (word?.subarray(0, size).equals(data.subarray(data.length - size))) {
      return size;
    }
  }
  return 0;
}
