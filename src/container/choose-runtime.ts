/** Chooses the runtime of a job: the one that is named, or the first that works here. */
import { HitherError } from '../core/errors';
import { setting } from '../core/settings';
import type { RuntimeChoice, RuntimeName } from '../core/terms';
import type { Report } from '../model/events';
import { createRuntime } from './create-runtime';
import type { Availability, ContainerRuntime, RuntimeContext } from './types';

/**
 * A runtime that was probed and works. `auto` tries docker, podman, apptainer (apptainer first where the variable of
 * hither, HITHER_USE_SINGULARITY, is TRUE), reports why it passed over one, and never takes `host`: to run without
 * isolation is asked for by name.
 * @throws HitherError `runtime` with the reason of each that was refused.
 */
export async function chooseRuntime(
  choice: RuntimeChoice,
  context: RuntimeContext,
  report: Report,
): Promise<ContainerRuntime> {
  const refused: Refused[] = [];
  for (const name of choice === 'auto' ? orderOf(context.env) : [choice]) {
    const runtime = await createRuntime(name, context);
    const answer = await runtime.probe();
    if (answer.available) {
      for (const { name: other, reason } of refused) {
        report({ type: 'notice', message: `${other} is not used: ${reason}` });
      }
      return runtime;
    }
    refused.push({ name, ...answer });
  }
  throw noneWorks(choice, refused);
}

type Refused = Availability & { readonly available: false; readonly name: RuntimeName };

function orderOf(env: RuntimeContext['env']): readonly RuntimeName[] {
  return env.HITHER_USE_SINGULARITY?.toUpperCase() === 'TRUE'
    ? ['apptainer', 'docker', 'podman']
    : ['docker', 'podman', 'apptainer'];
}

function noneWorks(choice: RuntimeChoice, refused: readonly Refused[]): HitherError {
  const [only] = refused;
  if (choice !== 'auto' && only !== undefined) {
    return new HitherError('runtime', `the runtime ${choice} can't be used: ${only.reason}`, only.remedy);
  }
  const reasons = refused.map(({ name, reason, remedy }) => `${name}: ${reason} (${remedy})`);
  return new HitherError(
    'runtime',
    `no container runtime works here; ${reasons.join('; ')}`,
    `fix one of them, or run without isolation by ${setting('runtime', 'host')}`,
  );
}
