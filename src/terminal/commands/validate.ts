/** `hither validate`: checks a spec without running anything. */
import { EXIT_CODES, formatProblem, HitherError } from '../../core/errors';
import { visibleText } from '../../core/visible-text';
import type { ResolvedJob } from '../../job/types';
import type { RunRequest } from '../../model/run-request';
import { identify } from '../../run/identify-job';
import { openRun } from '../../run/run-context';
import type { CommandIo } from '../command-io';
import type { RunFlags } from '../flags';
import { prepareWithWarnings, requestOf } from '../request';
import { counted } from '../table';

/** Checks a spec and everything it refers to; images only with --images. @returns the exit code */
export async function validate(flags: RunFlags, io: CommandIo): Promise<number> {
  const { jobs, request } = await prepareWithWarnings(requestOf(flags, io), io);
  const missing = flags.images ? await missingImages(jobs, request, io) : [];
  for (const { text, jobs: stopped } of missing) {
    const count = stopped > 1 ? ` (this stops ${stopped} jobs)` : '';
    io.writeErr(`${visibleText(text)}${count}\n`);
  }
  if (missing.length > 0) {
    return EXIT_CODES.image;
  }
  const count = counted(jobs.length, 'job');
  io.writeOut(
    flags.images
      ? `${count}, no errors, all images exist\n`
      : `${count}, no errors; images not checked (use --images)\n`,
  );
  return 0;
}

/** Why an image is unavailable, and how many jobs need it. */
interface MissingImage {
  readonly text: string;
  readonly jobs: number;
}

/** Identifies each image without pulling it. */
async function missingImages(
  jobs: readonly ResolvedJob[],
  request: RunRequest,
  io: CommandIo,
): Promise<readonly MissingImage[]> {
  const { context, close } = await openRun(request, { report: () => {}, signal: io.signal });
  const counts = new Map<string, number>();
  try {
    for (const job of jobs) {
      const why = await identify(job, context).then(() => undefined, whyNot);
      if (why !== undefined) {
        counts.set(why, (counts.get(why) ?? 0) + 1);
      }
    }
  } finally {
    await close();
  }
  return [...counts].map(([text, count]) => ({ text, jobs: count }));
}

function whyNot(thrown: unknown): string {
  if (thrown instanceof HitherError && thrown.code !== 'internal') {
    return thrown.problems.map(formatProblem).join('\n');
  }
  throw thrown;
}
