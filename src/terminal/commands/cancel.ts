/** `hither cancel`: ends the jobs of a detached run. */
import { cancelRun } from '../../run/submitted/cancel-run';
import type { CommandIo } from '../command-io';
import { storeOf } from './store';

/** Cancels a run, and removes its files. @returns the exit code */
export async function cancel(call: { readonly run: string; readonly store?: string }, io: CommandIo): Promise<number> {
  const { root } = storeOf(call, io);
  await cancelRun(call.run, { root, env: io.environment, signal: io.signal });
  io.writeOut(`cancelled ${call.run}\n`);
  return 0;
}
