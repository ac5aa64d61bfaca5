/**
 * Frees the buffers of output that was read. Without this, a flood of output fills memory with buffers that are no
 * longer used: the engine collects garbage only when it holds 32 MiB (Node 20) or 64 MiB (Node 24) of them, and frees
 * it in another thread, which a busy machine delays.
 */

/** A collection takes about 0.2 ms. Bytes. */
const EVERY = 4 * 1024 * 1024;

let unfreed = 0;
let collect: Promise<() => void> | undefined;

/** Call when output was handled. Does nothing until there is much of it. */
export function freeAfter(bytes: number): void {
  unfreed += bytes;
  if (unfreed >= EVERY) {
    unfreed = 0;
    collect ??= youngCollector();
    void collect.then((free) => free());
  }
}

/** The engine offers it only to contexts that are created under a flag. Loaded late: few jobs print that much. */
async function youngCollector(): Promise<() => void> {
  const [{ setFlagsFromString }, { runInNewContext }] = await Promise.all([import('node:v8'), import('node:vm')]);
  setFlagsFromString('--expose-gc');
  const collector: unknown = runInNewContext('gc');
  setFlagsFromString('--no-expose-gc');
  return typeof collector === 'function' ? () => void collector({ type: 'minor' }) : () => {};
}
