/**
 * Collects garbage where the engine would let too much of it pile up. It waits until 32 MiB (Node 20) or 64 MiB (Node 24)
 * of buffers are unused, and frees them in another thread, which a busy machine delays: a flood of output would fill
 * memory. And objects that lived for some seconds stay until there are several times as many.
 */

/** A collection takes about 0.2 ms. Bytes. */
const EVERY_BYTES = 4 * 1024 * 1024;
/** A collection takes about 0.1 s. */
const EVERY_JOBS = 1000;

type Collect = (options?: { readonly type: 'minor' }) => void;

let unfreed = 0;
let waited = 0;
let collector: Promise<Collect> | undefined;

/** Call when output was handled. Does nothing until there is much of it. */
export function freeAfter(bytes: number): void {
  unfreed += bytes;
  if (unfreed >= EVERY_BYTES) {
    unfreed = 0;
    collector ??= findCollector();
    void collector.then((collect) => collect({ type: 'minor' }));
  }
}

/** Call when a job has ended that was in memory for long. Does nothing until there were many. */
export function freeAfterJob(): void {
  waited += 1;
  if (waited >= EVERY_JOBS) {
    waited = 0;
    collector ??= findCollector();
    void collector.then((collect) => collect());
  }
}

/** The engine offers it only to contexts that are created under a flag. Loaded late: few runs need it. */
async function findCollector(): Promise<Collect> {
  const [{ setFlagsFromString }, { runInNewContext }] = await Promise.all([import('node:v8'), import('node:vm')]);
  setFlagsFromString('--expose-gc');
  const found: unknown = runInNewContext('gc');
  setFlagsFromString('--no-expose-gc');
  return typeof found === 'function' ? (found as Collect) : () => {};
}
