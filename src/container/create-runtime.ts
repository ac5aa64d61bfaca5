/** Makes a container runtime by its name. */
import type { RuntimeName } from '../terms';
import { createApptainerRuntime } from './apptainer-runtime';
import { createEngineRuntime } from './engine-runtime';
import { createHostRuntime } from './host-runtime';
import type { ContainerRuntime, RuntimeContext } from './types';

const FACTORIES: Readonly<Record<RuntimeName, (context: RuntimeContext) => ContainerRuntime>> = {
  docker: (context) => createEngineRuntime('docker', context),
  podman: (context) => createEngineRuntime('podman', context),
  apptainer: createApptainerRuntime,
  host: createHostRuntime,
};

/** The runtime of that name. It asks nothing before `probe`. */
export function createRuntime(name: RuntimeName, context: RuntimeContext): ContainerRuntime {
  return FACTORIES[name](context);
}
