/** Makes a container runtime by its name. Its code is loaded with it: a run uses one of them. */
import type { RuntimeName } from '../core/terms';
import type { ContainerRuntime, RuntimeContext } from './types';

/** The runtime of that name. It asks nothing before `probe`. */
export async function createRuntime(name: RuntimeName, context: RuntimeContext): Promise<ContainerRuntime> {
  switch (name) {
    case 'docker':
    case 'podman': {
      const { createEngineRuntime } = await import('./docker/runtime');
      return createEngineRuntime(name, context);
    }
    case 'apptainer': {
      const { createApptainerRuntime } = await import('./apptainer/runtime');
      return createApptainerRuntime(context);
    }
    case 'host': {
      const { createHostRuntime } = await import('./host/runtime');
      return createHostRuntime(context);
    }
  }
}
