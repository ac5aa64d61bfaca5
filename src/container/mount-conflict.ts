/**
 * Explains a mount of a directory over a file of the image, or of a file over a directory: engines name both but
 * explain neither.
 */
import type { ContainerRun, EngineFailure } from './types';

/** Paths that every job needs for itself. */
const OWN = ['/in', '/out', '/tmp', '/etc/passwd', '/etc/group', '/etc/hosts'];

/** The failure, if the engine's message is about such a conflict. */
export function mountConflict(said: string, { image, mounts }: ContainerRun): EngineFailure | undefined {
  if (!/(?:not|is) a directory/i.test(said)) {
    return undefined;
  }
  // runc and crun say `to rootfs at "/in"`, apptainer says `SOURCE->/in error`.
  const stands = (target: string): boolean => said.includes(`at "${target}"`) || said.includes(`->${target} error`);
  const shown = image.identity.request.image;
  const own = OWN.find(stands);
  if (own !== undefined) {
    return {
      kind: 'image',
      message:
        `the image ${shown} can't be used: it has a file where every job mounts a directory, ` +
        `or the reverse, at ${own}`,
      remedy: `remove ${own} from the image, or choose another one; jobs need the directories /in, /out and /tmp`,
    };
  }
  const given = mounts.find(({ target }) => stands(target));
  return given === undefined
    ? undefined
    : {
        kind: 'runtime',
        message:
          `${given.source} can't be mounted at ${given.target}: ` +
          `one is a directory and the other is a file in the image ${shown}`,
        remedy: 'choose another "target:" in "mounts:"',
      };
}
