/** Builds the context of container runtimes, with a separate store. */
import { hostname } from 'node:os';
import type { RuntimeContext } from '../../src/container/types';
import { thisProcess } from '../../src/core/process-identity';

/** The context of this process and user. */
export function aRuntimeContext(storeRoot: string): RuntimeContext {
  return {
    env: process.env,
    storeRoot,
    owner: thisProcess(hostname()),
    user: { uid: process.getuid?.() ?? 0, gid: process.getgid?.() ?? 0 },
  };
}
