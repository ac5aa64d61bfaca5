/** Chooses the runtime of a job: the one that is named, or the first that works here. */
import { HitherError } from '../core/errors';
import type { RuntimeChoice, RuntimeName } from '../core/runtime-names';
import { setting } from '../core/settings';
import type { Report } from '../model/events';
import { automaticOrder, RUNTIMES } from './runtimes';
import type { Availability, ContainerRuntime, RuntimeContext } from './types';

/**
 * Returns a runtime that was probed and works. `auto` tries the runtimes that the table marks as automatic, in its order,
 * and reports why it skipped one. It never chooses `host`: running without isolation must be asked for by name.
 * @throws HitherError `runtime` with the reason for each runtime that was refused.
 */
export async function chooseRuntime(
  choice: RuntimeChoice,
  context: RuntimeContext,
  report: Report,
): Promise<ContainerRuntime> {
  const refused: Refused[] = [];
  for (const name of choice === 'auto' ? automaticOrder(context.env) : [choice]) {
    const runtime = await RUNTIMES[name].create(context);
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

/** What nodes can usually do, until one of them has said what it can. */
const USUAL: ReadonlySet<string> = new Set(['seccomp', 'no-init', 'user-namespace']);

/**
 * The same, for jobs that run on the nodes of a cluster. Those have no docker: `auto` is apptainer.
 * @throws HitherError `runtime`
 */
export async function runtimeOnNodes(
  choice: RuntimeChoice,
  context: RuntimeContext,
  report: Report,
): Promise<ContainerRuntime> {
  const runtime = await chooseRuntime(choice === 'auto' ? 'apptainer' : choice, context, report);
  const { onNodes } = runtime;
  if (onNodes === undefined) {
    throw new HitherError(
      'runtime',
      `the runtime ${runtime.name} can't run jobs on the nodes of a cluster`,
      `use ${setting('runtime', 'apptainer')} or, without isolation, ${setting('runtime', 'host')}`,
    );
  }
  return {
    ...runtime,
    supervision: onNodes.supervision,
    isolation: (settings) => onNodes.isolation(settings, USUAL),
  };
}

type Refused = Availability & { readonly available: false; readonly name: RuntimeName };

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
