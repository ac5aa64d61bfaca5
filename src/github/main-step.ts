/** The main step of the action: runs the jobs and sets outputs, artifact and summary. */
import { join } from 'node:path';
import { setOutput, summary as stepSummary } from '@actions/core';
import { formatProblem, HitherError, messageOf, type Problem, type Result, specError } from '../core/errors';
import { processHost, thisProcess } from '../core/process-identity';
import type { RunSummary } from '../model/run-request';
import { type PreparedRun, prepareRun } from '../run/prepare-run';
import { openRun } from '../run/run-context';
import { runJobs } from '../run/run-jobs';
import { openCrossRunCache } from './cross-run-cache/cross-run-cache';
import { type ActionInputs, type Platform, readInputs } from './inputs';
import { createGithubReporter } from './log/reporter';
import type { Level, WorkflowLog } from './log/workflow-log';
import { type Outputs, outputsOf, outputsWithoutJobs } from './outputs';
import { savePostStepState } from './post-step-state';
import { artifactStores, packResults, publish } from './publish';
import type { Step } from './step';
import { summaryOf } from './summary';
import { checkRestricted, checkRestrictedStores, mayPublish, refuseUntrusted, trustOf } from './trust/event-policy';

/** Runs the step and reports its errors. Never throws. @returns the exit code */
export async function mainStep(step: Step): Promise<number> {
  try {
    return await run(step);
  } catch (thrown) {
    setOutputs(outputsWithoutJobs(reportFailure(thrown, step.log)));
    return 1;
  }
}

async function run(step: Step): Promise<number> {
  const { platform, log, signal } = step;
  refuseUntrusted(platform.event);
  const inputs = withinTrust(accepted(readInputs(platform), log), platform);
  const prepared = accepted(await prepareTrusted(inputs, platform), log);
  const { summary, page, outputs, pack } = await runPrepared(prepared, inputs, step);
  // What a detached run submits has no results yet.
  const artifact =
    signal.aborted || summary.run !== undefined
      ? {}
      : await publish({ inputs, sidecars: summary.sidecars, pack }, step);
  setOutputs({ ...outputs, ...artifact });
  if (inputs.summary && platform.hasSummary) {
    await writeSummary(page, log);
  }
  return summary.exitCode !== 0 && inputs.failOnError ? 1 : 0;
}

/** Runs of people without write access must not store results that trusted runs would reuse. */
function withinTrust(inputs: ActionInputs, { event }: Platform): ActionInputs {
  const { request } = inputs;
  const readsOnly = !mayPublish(event) && request.cache === 'read-write';
  return readsOnly ? { ...inputs, request: { ...request, cache: 'read' } } : inputs;
}

function prepareTrusted(inputs: ActionInputs, { event }: Platform): Promise<Result<PreparedRun>> {
  const { request, allow } = inputs;
  const restricted = trustOf(event) === 'restricted';
  return prepareRun(request, (jobs, spec) =>
    restricted ? [...checkRestricted(jobs, allow, request.runtime), ...checkRestrictedStores(spec, allow)] : [],
  );
}

interface StepResult {
  readonly summary: RunSummary;
  /** Markdown of the step summary. */
  readonly page: string;
  readonly outputs: Outputs;
  /** Directory with new results for later jobs of the workflow; undefined if there are none. */
  readonly pack: string | undefined;
}

async function runPrepared(prepared: PreparedRun, inputs: ActionInputs, step: Step): Promise<StepResult> {
  const { spec, jobs, remoteStores } = prepared;
  const { failOnError } = inputs;
  const { log, signal } = step;
  const crossRunCache = await openCrossRunCache(inputs.request, step);
  const request = { ...inputs.request, remoteStores };
  const reporter = createGithubReporter({
    log,
    jobs: jobs.length,
    together: jobs.length > 1 && request.parallel !== 1,
    root: jobs[0]?.paths.root ?? request.cwd,
    failureLevel: failOnError ? 'error' : 'warning',
  });
  savePostStepState({ owner: thisProcess(processHost()), store: request.store });
  const { context, close } = await openRun(request, {
    report: reporter.report,
    signal,
    drained: step.drained,
    remoteStores: [...crossRunCache.remoteStores, ...artifactStores(step.platform)],
  });
  try {
    const summary = await runJobs(jobs, context);
    await crossRunCache.save(summary.records, context);
    const recordsPath = join(request.output, 'results.json');
    const place = summary.run === undefined ? { recordsPath } : { recordsPath: '', run: summary.run };
    const ended = { records: summary.records, onlyJob: spec.jobs.length === 1, ...place };
    const pack = await packResults(summary.records, { inputs, step, context });
    return { summary, page: summaryOf(summary.records), outputs: await outputsOf(ended, context), pack };
  } finally {
    reporter.finish();
    await close();
  }
}

/** A summary that can't be written is only a warning: the results are complete without it. */
async function writeSummary(page: string, log: WorkflowLog): Promise<void> {
  try {
    await stepSummary.addRaw(page).write();
  } catch (thrown) {
    log.annotate('warning', `the summary can't be written: ${messageOf(thrown)}`);
  }
}

function setOutputs(outputs: Outputs): void {
  for (const [name, value] of Object.entries(outputs)) {
    setOutput(name, value);
  }
}

/** Mistakes and warnings of a spec that are annotated at most. The output `error` has all mistakes. */
const MAX_PROBLEMS = 20;

function annotateAll(level: Level, problems: readonly Problem[], log: WorkflowLog): void {
  for (const { message, remedy, where } of problems.slice(0, MAX_PROBLEMS)) {
    log.annotate(level, `${message}: ${remedy}`, where);
  }
  if (problems.length > MAX_PROBLEMS) {
    log.text(`… and ${problems.length - MAX_PROBLEMS} more`);
  }
}

/** The value, after its warnings were annotated. @throws HitherError `spec` with every mistake */
function accepted<T>(checked: Result<T>, log: WorkflowLog): T {
  annotateAll('warning', checked.warnings, log);
  if (!checked.ok) {
    throw specError(checked.problems);
  }
  return checked.value;
}

/** Annotates mistakes at their locations, and a bug of this action as one. Returns the text of all. */
function reportFailure(thrown: unknown, log: WorkflowLog): string {
  if (thrown instanceof HitherError && thrown.code !== 'internal') {
    annotateAll('error', thrown.problems, log);
    return thrown.problems.map(formatProblem).join('\n');
  }
  const message = `this is a bug in hither-action, please report it with the log: ${messageOf(thrown)}`;
  log.annotate('error', message);
  log.text(thrown instanceof Error ? (thrown.stack ?? '') : '');
  return message;
}
