/** `hither run`: runs the jobs of a spec and shows their results. */
import { Readable } from 'node:stream';
import { EXIT_CODES } from '../../core/errors';
import type { ResolvedJob } from '../../job/types';
import type { HitherEvent, Report } from '../../model/events';
import type { RunRequest, RunSummary } from '../../model/run-request';
import { resultsDocument, submittedDocument } from '../../result/results-document';
import { openRun } from '../../run/run-context';
import { runJobs } from '../../run/run-jobs';
import { type CommandIo, exitCodeOfError } from '../command-io';
import type { OutputFlags, RunFlags } from '../flags';
import { createPaint } from '../paint';
import { type ConsoleReporter, createConsoleReporter } from '../reporter';
import { prepare, requestOf } from '../request';
import { causeLines, resultTable } from '../table';

/** Runs the jobs of a spec. @returns the exit code */
export function run(flags: RunFlags, io: CommandIo): Promise<number> {
  return runRequest(requestOf(flags, io), flags, io);
}

/** Does what a request says. @returns the exit code */
export async function runRequest(given: RunRequest, flags: OutputFlags, io: CommandIo): Promise<number> {
  const { jobs, request, warnings } = await prepare(given, io);
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
  readonly flags: OutputFlags;
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
    const summary = await runJobs(jobs, context).finally(reporter.finish);
    await printResult(summary, call);
    return summary.exitCode;
  } finally {
    await close();
  }
}

async function printResult({ records, run: left, isWritten }: RunSummary, { request, flags, io }: Call): Promise<void> {
  const writeLog = hasResultAlone(flags) ? io.writeErr : io.writeOut;
  writeLog(causeLines(records));
  if (flags.json) {
    const document = request.detach ? submittedDocument(left ?? null, records) : resultsDocument(records);
    await io.pipeOut(Readable.from(document));
  } else {
    io.writeOut(resultTable(records, createPaint(io.colorsOut), isWritten ? flags.output : undefined));
  }
  if (left !== undefined) {
    writeLog(
      `submitted as the run ${left}: "hither attach ${left}" gathers its results, "hither cancel ${left}" ends it\n`,
    );
  }
}

/** Whether stdout has the result and nothing else, so that a program can read it. The log is on stderr then. */
function hasResultAlone({ json, quiet }: OutputFlags): boolean {
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
async function openEvents({ events }: OutputFlags, io: CommandIo, report: (event: HitherEvent) => void) {
  if (events === undefined) {
    return undefined;
  }
  const { openEventsFile } = await import('../events-file');
  return openEventsFile(events, io, (message) => report({ type: 'warning', message }));
}
