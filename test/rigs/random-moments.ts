/** Random choices that are the same in every run of a test. */
import { createHash } from 'node:crypto';

/** How often a torture test interrupts a run, for each way and each runtime. */
export const ROUNDS = Number(process.env.HITHER_TORTURE ?? 5);

/** Draws numbers in [0, 1). */
export function randomNumbers(seed: string): () => number {
  let count = 0;
  return () => {
    count += 1;
    const digest = createHash('sha256').update(`${seed} ${count}`).digest();
    return digest.readUInt32BE(0) / 2 ** 32;
  };
}
