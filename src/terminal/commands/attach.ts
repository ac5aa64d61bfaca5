/** `hither attach`: gathers the results of a detached run. */
import { detachedRun } from '../../run/submitted/detached-run';
import type { CommandIo } from '../command-io';
import type { AttachFlags } from '../flags';
import { directoryOf } from '../request';
import { runRequest } from './run';
import { storeOf } from './store';

/** Does again what the run was asked to do, with the jobs that it has submitted. @returns the exit code */
export async function attach(flags: AttachFlags, io: CommandIo): Promise<number> {
  const { root } = storeOf(flags, io);
  const { request } = detachedRun(root, flags.run);
  const output = flags.output === undefined ? {} : { output: directoryOf('--output', flags.output, io) };
  const again = { ...request, ...output, detach: false, attach: flags.run, environment: io.environment };
  return runRequest(again, flags, io);
}
