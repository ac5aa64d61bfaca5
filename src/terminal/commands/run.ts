/** `hither run`: runs the jobs of a spec and shows their results. */
import { Readable } from 'node:stream';
import { resultsDocument } from '../../result/results-document';
import { openRun } from '../../run/run-context';
import { runJobs } from '../../run/run-jobs';
import type { CommandIo } from '../command-io';
import type { RunFlags } from '../flags';
import { createPaint } from '../paint';
import { createConsoleReporter } from '../reporter';
import { prepare, requestOf } from '../request';
import { causeLines, resultTable } from '../table';

/** Runs the jobs of a spec. @returns the exit code */
export async function run(flags: RunFlags, io: CommandIo): Promise<number> {
  const { jobs, request } = await prepare(requestOf(flags, io), io);
  const report = createConsoleReporter({
    // With --json, stdout has only the document.
    write: flags.json ? io.writeErr : io.writeOut,
    paint: createPaint(flags.json ? io.colorsErr : io.colorsOut),
    interactive: flags.json ? io.interactiveErr : io.interactiveOut,
    prefixed: jobs.length > 1,
  });
  const { context, close } = await openRun(request, { report, signal: io.signal, drained: io.drained });
  try {
    const summary = await runJobs(jobs, context);
    const causes = causeLines(summary.records);
    if (flags.json) {
      io.writeErr(causes);
      await io.pipeOut(Readable.from(resultsDocument(summary.records)));
    } else {
      io.writeOut(`${causes}${resultTable(summary.records, createPaint(io.colorsOut))}`);
    }
    return summary.exitCode;
  } finally {
    await close();
  }
}
