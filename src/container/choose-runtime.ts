/** Chooses the runtime of a job: the one that is named, or the first that works here. */
import { HitherError } from '../core/errors';
import type { RuntimeChoice, RuntimeName } from '../core/runtime-names';
import { setting } from '../core/settings';
import type { Report } from '../model/events';
import { automaticOrder, RUNTIMES } from './runtimes';
import type { Availability, ContainerRuntime, RuntimeContext } from './types';

/**
 * A runtime that was probed and works. `auto` tries those that the table of runtimes offers to it, in the table's order,
 * and reports why it passed over one.
 * @throws HitherError `runtime` with the reason of each that was refused.
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
        report({ type: 'notice', message: `${other} is not used: ${reason}` });
      }
      return runtime;
    }
    refused.push({ name, ...answer });
  }
  throw noneWorks(choice, refused);
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
    `fix one of them, or run without isolation by ${setting('runtime', 'host')}`,
  );
}
