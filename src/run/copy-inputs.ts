/** Gives a job copies of its inputs if its engine can't mount them: a daemon may not see all files of the caller. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { ContainerRun, ContainerRuntime, EngineFailure } from '../container/types';
import { readRegularSync } from '../files/read-file';
import { removeDirectory } from '../files/remove-directory';
import { requireUnchanged } from '../job/changed-input';
import { jobDirectoryAt } from '../job/job-directory';
import type { ResolvedJob } from '../job/types';
import type { Outcome } from '../result/collect-outcome';
import type { LinkedFile } from '../store/linked-file';
import type { RunContext } from './run-context';

/** Larger than any `run.json`. Bytes. */
const MAX_DOCUMENT = 64 * 1024 ** 2;

/** How a container ended. */
interface Ended {
  readonly engine: EngineFailure | undefined;
  readonly outcome: Outcome;
}

/** Whether an engine failed because of the mount of an input, or mounted another file: it has its own view of paths. */
export function isAboutInputs({ engine, outcome }: Ended, { inputs }: ContainerRun): boolean {
  if (inputs.length === 0) {
    return false;
  }
  const said = engine?.kind === 'runtime' ? engine.message : '';
  const isOther = outcome.status === 'failed' && outcome.error.type === 'Input';
  return isOther || /\b(?:bind|mount)/i.test(said) || inputs.some(({ source }) => said.includes(source));
}

/** A run with inputs that are mounts. */
interface RunWithInputs {
  readonly job: ResolvedJob;
  readonly run: ContainerRun;
  readonly linked: readonly LinkedFile[];
  readonly runtime: ContainerRuntime;
  readonly context: RunContext;
}

/**
 * Puts copies in the places of the mounts. Returns the run without them. @throws HitherError `store`; ChangedInput, which
 * may be why the engine failed
 */
export async function withCopies({ job, run, linked, runtime, context }: RunWithInputs): Promise<ContainerRun> {
  requireUnchanged(linked);
  const refs = new Map(linked.map(({ path, ref }) => [path, ref]));
  for (const { source, target } of run.inputs) {
    const ref = refs.get(source);
    const place = join(run.directory, target);
    await rm(place);
    await (ref && context.store.materialize(ref, place, 'link'));
  }
  const { out, runDocument } = jobDirectoryAt(run.directory);
  expectNoInputs(runDocument);
  await removeDirectory(out);
  mkdirSync(out, { mode: 0o755 });
  const files = [...new Set(run.inputs.map(({ source }) => source))].join(', ');
  const message = `${job.label}: ${runtime.name} can't mount ${files} from there: copied instead`;
  context.report({ type: 'notice', message });
  return { ...run, inputs: [] };
}

/** The program in the container compares the inputs in this document with what is mounted. */
function expectNoInputs(runDocument: string): void {
  const document: object = JSON.parse(String(readRegularSync(runDocument, { limit: MAX_DOCUMENT })));
  writeFileSync(runDocument, JSON.stringify({ ...document, inputs: [] }));
}
