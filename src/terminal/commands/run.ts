/** `hither run`: runs the jobs of a spec and shows their results. */
import { Readable } from 'node:stream';
import { EXIT_CODES } from '../../core/errors';
import type { ResolvedJob } from '../../job/types';
import type { HitherEvent, Report } from '../../model/events';
import type { ResultRecord } from '../../model/record';
import type { RunRequest } from '../../model/run-request';
import { resultsDocument } from '../../result/results-document';
import { openRun } from '../../run/run-context';
import { runJobs } from '../../run/run-jobs';
import { type CommandIo, exitCodeOfError } from '../command-io';
import type { RunFlags } from '../flags';
import { createPaint } from '../paint';
import { type ConsoleReporter, createConsoleReporter } from '../reporter';
import { prepare, requestOf } from '../request';
import { causeLines, resultTable } from '../table';

/** Runs the jobs of a spec. @returns the exit code */
export async function run(flags: RunFlags, io: CommandIo): Promise<number> {
  const { jobs, request, warnings } = await prepare(requestOf(flags, io), io);
  const reporter = await createReporter(jobs, { request, flags, io });
  const events = await openEvents(flags, io, reporter.report);
  const report: Report = (event) => {
    reporter.report(event);
    events?.report(event);
  };
  report({ type: 'run-started', jobs: jobs.length });
  for (const { message, remedy, where } of warnings) {
    // They were printed.
    events?.report({ type: 'warning', message: `${message}: ${remedy}`, ...(where === undefined ? {} : { where }) });
  }
  let exitCode: number = EXIT_CODES.internal;
  try {
    exitCode = await runAll(jobs, { request, flags, io, reporter, report });
    return exitCode;
  } catch (thrown) {
    exitCode = exitCodeOfError(thrown, io.signal);
    throw thrown;
  } finally {
    report({ type: 'run-ended', exitCode });
    await events?.close();
  }
}

interface Call {
  readonly request: RunRequest;
  readonly flags: RunFlags;
  readonly io: CommandIo;
}

interface ReportedCall extends Call {
  readonly reporter: ConsoleReporter;
  readonly report: Report;
}

async function runAll(jobs: readonly ResolvedJob[], call: ReportedCall): Promise<number> {
  const { request, io, reporter, report } = call;
  const { context, close } = await openRun(request, { report, signal: io.signal, drained: io.drained });
  try {
    const { records, exitCode } = await runJobs(jobs, context).finally(reporter.finish);
    await printResult(records, call);
    return exitCode;
  } finally {
    await close();
  }
}

async function printResult(records: readonly ResultRecord[], { flags, io }: Call): Promise<void> {
  const writeLog = hasResultAlone(flags) ? io.writeErr : io.writeOut;
  writeLog(causeLines(records));
  if (flags.json) {
    await io.pipeOut(Readable.from(resultsDocument(records)));
  } else {
    io.writeOut(resultTable(records, createPaint(io.colorsOut), flags.output));
  }
}

/** Whether stdout has the result and nothing else, so that a program can read it. The log is on stderr then. */
function hasResultAlone({ json, quiet }: RunFlags): boolean {
  return json || quiet;
}

async function createReporter(jobs: readonly ResolvedJob[], { request, flags, io }: Call): Promise<ConsoleReporter> {
  const isOnStderr = hasResultAlone(flags);
  const size = isOnStderr ? io.sizeErr : io.sizeOut;
  const isLive = size !== undefined && jobs.length > 1 && !flags.quiet;
  return createConsoleReporter({
    write: isOnStderr ? io.writeErr : io.writeOut,
    paint: createPaint(isOnStderr ? io.colorsErr : io.colorsOut),
    jobs: jobs.length,
    size,
    quiet: flags.quiet,
    kinds: isLive ? await (await import('../kinds-of-jobs')).kindsOfJobs(jobs, request.store) : new Map(),
    signal: io.signal,
  });
}

/** The events file, if there is one. @throws HitherError `usage` */
async function openEvents({ events }: RunFlags, io: CommandIo, report: (event: HitherEvent) => void) {
  if (events === undefined) {
    return undefined;
  }
  const { openEventsFile } = await import('../events-file');
  return openEventsFile(events, io, (message) => report({ type: 'warning', message }));
}
