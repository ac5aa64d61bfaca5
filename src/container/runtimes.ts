/** The container runtimes. Each is a directory beside this file and a row of this table; nothing else imports them. */
import type { RuntimeName } from '../core/runtime-names';
import type { ContainerRuntime, RuntimeContext } from './types';

/** The facts about a runtime that the rest of the program needs. */
export interface RuntimeRow {
  /**
   * Whether it provides the default isolation, so that `auto` may choose it and any spec may name it. `auto` takes the
   * first row that works, unless a variable in `preferredBy` puts another row first.
   */
  readonly automatic: boolean;
  /** An environment variable of hither that puts this runtime first if it is TRUE. */
  readonly preferredBy?: string;
  /** Whether it supports `network: bridge`. */
  readonly ownNetwork: boolean;
  /** Whether it forbids programs in /tmp and limits /dev/shm. */
  readonly limitsFiles: boolean;
  /** Loads only this runtime's code, and creates it. It runs no command before `probe`. */
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
  // Running without isolation must be asked for by name.
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
