/** Chooses the runtime of a job: the one that is named, or the first that works here. */
import { HitherError } from '../core/errors';
import { setting } from '../core/settings';
import type { RuntimeChoice, RuntimeName } from '../core/terms';
import type { Report } from '../model/events';
import { createRuntime } from './create-runtime';
import type { Availability, ContainerRuntime, RuntimeContext } from './types';

/**
 * Returns a runtime that was probed and works. `auto` tries docker, podman, then apptainer (apptainer first if hither's
 * variable HITHER_USE_SINGULARITY is TRUE) and reports why it skipped one. It never chooses `host`: running without
 * isolation must be asked for by name.
 * @throws HitherError `runtime` with the reason for each runtime that was refused.
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
        report({ type: 'notice', message: `${other} was skipped: ${reason}` });
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
    `fix one of these, or run without isolation with ${setting('runtime', 'host')}`,
  );
}
