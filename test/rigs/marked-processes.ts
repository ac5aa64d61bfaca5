/** Finds the processes of a test, also in containers, by a variable that their child processes inherit. */
import { readdirSync, readFileSync } from 'node:fs';

/** The variable. */
export const MARK = 'HITHER_TEST_MARK';

/** Ids of all processes of this machine with the mark, except this one. */
export function processesMarked(mark: string): string[] {
  return readdirSync('/proc').filter((pid) => Number(pid) !== process.pid && hasMark(pid, mark));
}

function hasMark(pid: string, mark: string): boolean {
  try {
    return readFileSync(`/proc/${pid}/environ`, 'utf8')
      .split('\0')
      .some((line) => line.endsWith(`${MARK}=${mark}`));
  } catch {
    return false;
  }
}

/** Resolves once there are none. Only the test's own time limit ends the wait. */
export async function goneProcesses(mark: string): Promise<void> {
  while (processesMarked(mark).length > 0) {
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
