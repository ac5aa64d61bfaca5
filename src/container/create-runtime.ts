/** Creates a container runtime by name. Loads only that runtime's code. */
import type { RuntimeName } from '../core/terms';
import type { ContainerRuntime, RuntimeContext } from './types';

/** The runtime with this name. It runs no command before `probe`. */
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
