/** The main step of the action: inputs to jobs, jobs to outputs, artifact and summary. */
import { hostname } from 'node:os';
import { join } from 'node:path';
import { setOutput, summary as stepSummary } from '@actions/core';
import { formatProblem, HitherError, messageOf, type Result, specError } from '../core/errors';
import type { RunSummary } from '../model/run-request';
import { thisProcess } from '../process/process-identity';
import { type PreparedRun, prepareRun } from '../run/prepare-run';
import { openRun } from '../run/run-context';
import { runJobs } from '../run/run-jobs';
import { openCrossRunCache } from './cross-run-cache/cross-run-cache';
import { type ActionInputs, type Platform, readInputs } from './inputs';
import { createGithubReporter } from './log/reporter';
import type { WorkflowLog } from './log/workflow-log';
import { type Outputs, outputsOf, outputsWithoutJobs } from './outputs';
import { savePostStepState } from './post-step-state';
import { artifactStores, packResults, publish } from './publish';
import type { Step } from './step';
import { summaryOf } from './summary';
import { checkRestricted, checkRestrictedStores, mayPublish, refuseUntrusted, trustOf } from './trust/event-policy';

/** Runs the step, and tells everything that becomes of it. Never throws. @returns the exit code */
export async function mainStep(step: Step): Promise<number> {
  try {
    return await run(step);
  } catch (thrown) {
    setOutputs(outputsWithoutJobs(tellFailure(thrown, step.log)));
    return 1;
  }
}

async function run(step: Step): Promise<number> {
  const { platform, log, signal } = step;
  refuseUntrusted(platform.event);
  const inputs = withinTrust(accepted(readInputs(platform), log), platform);
  const prepared = accepted(await prepareTrusted(inputs, platform), log);
  const { summary, page, outputs, pack } = await runPrepared(prepared, inputs, step);
  const artifact = signal.aborted ? {} : await publish({ inputs, sidecars: summary.sidecars, pack }, step);
  setOutputs({ ...outputs, ...artifact });
  if (inputs.summary && platform.hasSummary) {
    await writeSummary(page, log);
  }
  return summary.exitCode !== 0 && inputs.failOnError ? 1 : 0;
}

/** Who may not write to the repository may not leave results for those who may. */
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

interface Told {
  readonly summary: RunSummary;
  /** What a person sees first. */
  readonly page: string;
  readonly outputs: Outputs;
  /** Directory with what was computed, for later jobs of the workflow; undefined where there is nothing for them. */
  readonly pack: string | undefined;
}

async function runPrepared(prepared: PreparedRun, inputs: ActionInputs, step: Step): Promise<Told> {
  const { spec, jobs, remoteStores } = prepared;
  const { failOnError } = inputs;
  const { log, signal } = step;
  const kept = await openCrossRunCache(inputs.request, step);
  const request = { ...inputs.request, remoteStores };
  const reporter = createGithubReporter({
    log,
    together: jobs.length > 1 && request.parallel > 1,
    root: jobs[0]?.paths.root ?? request.cwd,
    failureLevel: failOnError ? 'error' : 'warning',
  });
  savePostStepState({ owner: thisProcess(hostname()), store: request.store });
  const { context, close } = await openRun(request, {
    report: reporter.report,
    signal,
    drained: step.drained,
    remoteStores: [...kept.remoteStores, ...artifactStores(step.platform)],
  });
  try {
    const summary = await runJobs(jobs, context);
    await kept.save(summary.records, context);
    const recordsPath = join(request.output, 'results.json');
    const told = { records: summary.records, onlyJob: spec.jobs.length === 1, recordsPath };
    const pack = await packResults(summary.records, { inputs, step, context });
    return { summary, page: summaryOf(summary.records), outputs: await outputsOf(told, context), pack };
  } finally {
    reporter.finish();
    await close();
  }
}

/** A summary that can't be written takes nothing from the results. */
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

/** The value, after its warnings were told. @throws HitherError `spec` with every mistake */
function accepted<T>(checked: Result<T>, log: WorkflowLog): T {
  for (const { message, remedy, where } of checked.warnings) {
    log.annotate('warning', `${message}: ${remedy}`, where);
  }
  if (!checked.ok) {
    throw specError(checked.problems);
  }
  return checked.value;
}

/** Tells mistakes at their places, and a bug of ours as what it is. Gives the text of all. */
function tellFailure(thrown: unknown, log: WorkflowLog): string {
  if (thrown instanceof HitherError && thrown.code !== 'internal') {
    for (const { message, remedy, where } of thrown.problems) {
      log.annotate('error', `${message}: ${remedy}`, where);
    }
    return thrown.problems.map(formatProblem).join('\n');
  }
  const message = `this is a bug of hither-action, please report it with the log: ${messageOf(thrown)}`;
  log.annotate('error', message);
  log.text(thrown instanceof Error ? (thrown.stack ?? '') : '');
  return message;
}
