/** An image that has a file where a directory is to be mounted, or a directory where a file is: engines name both and explain neither. */
import type { ContainerRun, EngineFailure } from './types';

/** Paths that every job needs for itself. */
const OWN = ['/in', '/out', '/tmp', '/etc/passwd', '/etc/group', '/etc/hosts'];

/** The failure, where that is what an engine says. */
export function mountConflict(said: string, { image, mounts }: ContainerRun): EngineFailure | undefined {
  if (!/(?:not|is) a directory/i.test(said)) {
    return undefined;
  }
  // `to rootfs at "/in"` of runc and crun, `SOURCE->/in error` of apptainer.
  const stands = (target: string): boolean => said.includes(`at "${target}"`) || said.includes(`->${target} error`);
  const shown = image.identity.request.image;
  const own = OWN.find(stands);
  if (own !== undefined) {
    return {
      kind: 'image',
      message: `the image ${shown} can't be used: it has something of another kind at ${own}, where every job has a mount`,
      remedy: `remove ${own} from the image, or choose another one; jobs need the directories /in, /out and /tmp`,
    };
  }
  const given = mounts.find(({ target }) => stands(target));
  return given === undefined
    ? undefined
    : {
        kind: 'runtime',
        message: `${given.source} can't be mounted at ${given.target}: one is a directory, the other, in the image ${shown}, is a file`,
        remedy: 'write another "target:" in "mounts:"',
      };
}
