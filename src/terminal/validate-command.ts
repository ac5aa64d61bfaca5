/** `hither validate`. */
import type { CommandIo } from './command-io';
import type { RunFlags } from './flags';
import { prepareWithCare, requestOf } from './request';

/** Checks a spec and everything it refers to, and runs nothing. @returns the exit code */
export async function validate(flags: RunFlags, io: CommandIo): Promise<number> {
  const { jobs } = await prepareWithCare(requestOf(flags, io), io);
  io.writeOut(`${jobs.length === 1 ? 'one job' : `${jobs.length} jobs`}, no mistakes\n`);
  return 0;
}
