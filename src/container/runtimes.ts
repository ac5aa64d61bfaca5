/** The container runtimes. Each is a directory beside this file and a row of this table; nothing else imports them. */
import type { RuntimeName } from '../core/runtime-names';
import type { ContainerRuntime, RuntimeContext } from './types';

/** A runtime as the rest of the program finds it. */
export interface RuntimeRow {
  /**
   * Whether it gives the default isolation, so that `auto` may choose it, and the action lets anybody's spec name it. `auto`
   * takes the first row that works, unless `preferredBy` of another says otherwise.
   */
  readonly automatic: boolean;
  /** A variable of hither's that puts this runtime first where it is TRUE. */
  readonly preferredBy?: string;
  /** Whether it can give a container a network of its own (`network: bridge`). */
  readonly ownNetwork: boolean;
  /** Whether it keeps programs in /tmp from being run, and gives /dev/shm the size that the job asks for. */
  readonly limitsFiles: boolean;
  /** Makes it, and loads its code, since a run uses one of them. It asks nothing before `probe`. */
  readonly create: (context: RuntimeContext) => Promise<ContainerRuntime>;
}

/** All runtimes, in the order of the automatic choice. */
export const RUNTIMES: Readonly<Record<RuntimeName, RuntimeRow>> = {
  docker: {
    automatic: true,
    ownNetwork: true,
    limitsFiles: true,
    create: async (context) => (await import('./docker/runtime')).createEngineRuntime('docker', context),
  },
  podman: {
    automatic: true,
    ownNetwork: true,
    limitsFiles: true,
    create: async (context) => (await import('./docker/runtime')).createEngineRuntime('podman', context),
  },
  apptainer: {
    automatic: true,
    preferredBy: 'HITHER_USE_SINGULARITY',
    ownNetwork: false,
    limitsFiles: false,
    create: async (context) => (await import('./apptainer/runtime')).createApptainerRuntime(context),
  },
  // To run without isolation is asked for by name.
  host: {
    automatic: false,
    ownNetwork: false,
    limitsFiles: false,
    create: async (context) => (await import('./host/runtime')).createHostRuntime(context),
  },
};

/** The names of the runtimes that `auto` tries, in order. */
export function automaticOrder(env: RuntimeContext['env']): readonly RuntimeName[] {
  const names = (Object.keys(RUNTIMES) as RuntimeName[]).filter((name) => RUNTIMES[name].automatic);
  const isPreferred = (name: RuntimeName): boolean => {
    const { preferredBy } = RUNTIMES[name];
    return preferredBy !== undefined && env[preferredBy]?.toUpperCase() === 'TRUE';
  };
  return [...names.filter(isPreferred), ...names.filter((name) => !isPreferred(name))];
}
