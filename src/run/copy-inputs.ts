/** Gives a job copies of its inputs if its engine can't mount them: a daemon may not see all files of the caller. */
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { ContainerRun, ContainerRuntime, EngineFailure } from '../container/types';
import { requireUnchanged } from '../job/changed-input';
import type { ResolvedJob } from '../job/types';
import type { LinkedFile } from '../store/linked-file';
import type { RunContext } from './run-context';

/** Whether an engine failed because of the mount of an input. */
export function isAboutInputs(failure: EngineFailure | undefined, { inputs }: ContainerRun): boolean {
  const said = failure?.kind === 'runtime' ? failure.message : '';
  return inputs.length > 0 && (/\b(?:bind|mount)/i.test(said) || inputs.some(({ source }) => said.includes(source)));
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
  const files = [...new Set(run.inputs.map(({ source }) => source))].join(', ');
  const message = `${job.label}: ${runtime.name} can't mount ${files} from there: copied instead`;
  context.report({ type: 'notice', message });
  return { ...run, inputs: [] };
}
