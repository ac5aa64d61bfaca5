/** Processes of a test, wherever they run: found by a variable in their environment, which all that they start inherit. */
import { readdirSync, readFileSync } from 'node:fs';

/** The variable. */
export const MARK = 'HITHER_TEST_MARK';

/** Ids of the processes of this machine, in containers or not, that have the mark; this process is none of them. */
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

/** Resolves once there are none. The test's own time limit is the limit. */
export async function goneProcesses(mark: string): Promise<void> {
  while (processesMarked(mark).length > 0) {
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
