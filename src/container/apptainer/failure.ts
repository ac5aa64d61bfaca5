/** Tells whether apptainer failed, or the function did: all failures of its own have exit code 255 and a line `FATAL:`. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { ExitStatus } from '../../process/command';
import { sizeText } from '../../values/json/number-text';
import { mountConflict } from '../mount-conflict';
import type { ContainerRun, EngineFailure } from '../types';
import type { ApptainerFeatures } from './features';

const FAILED = 255;
const KILLED = 137;

/** What apptainer's failure was; undefined when it was the function's. */
export function apptainerFailure(
  end: ExitStatus,
  stderrTail: string,
  { run, abilities }: { readonly run: ContainerRun; readonly abilities: ApptainerFeatures },
): EngineFailure | undefined {
  if (end.startError !== undefined) {
    return { kind: 'runtime', message: `apptainer can't be started: ${end.startError}`, remedy: 'install apptainer' };
  }
  // Once our supervisor has run, apptainer has done its part.
  if (existsSync(join(run.directory, 'out', 'ended.json'))) {
    return undefined;
  }
  if (end.exitCode === KILLED || end.signal === 'SIGKILL') {
    return outOfMemory(run, abilities);
  }
  const fatal = [...stderrTail.matchAll(/^FATAL:\s+(.*)$/gm)].at(-1)?.[1];
  return end.exitCode === FAILED && fatal !== undefined ? explain(fatal, run) : undefined;
}

function outOfMemory({ resources }: ContainerRun, { limits }: ApptainerFeatures): EngineFailure | undefined {
  if (resources.memory === undefined || limits === 'none') {
    return undefined;
  }
  return {
    kind: 'out-of-memory',
    message: `the function used more memory than its limit of ${sizeText(resources.memory)}`,
    remedy: 'raise "resources: memory", or use less',
  };
}

/** What apptainer says, and what it means to somebody who wrote a job spec. */
const KNOWN: readonly (readonly [pattern: RegExp, kind: 'image' | 'runtime', remedy: string])[] = [
  [
    /could not open image|image format|not a valid|SIF/i,
    'image',
    'check the image file; a SIF file of ours is made again when it is removed',
  ],
  [
    /user ?namespace|newuidmap|CLONE_NEWUSER|Operation not permitted/i,
    'runtime',
    'unprivileged user namespaces are off: ask for them (on Ubuntu the package of apptainer brings an AppArmor profile), or for apptainer-suid',
  ],
  [/squashfuse|fuse|sandbox/i, 'runtime', 'install squashfuse and see that /dev/fuse can be opened'],
  [/cgroup/i, 'runtime', 'run again: what control groups allow has changed'],
  [/network|CNI/i, 'runtime', 'write "network: host" if the function may use the network of this machine'],
  [/mount source .*doesn't exist|mount/i, 'runtime', 'check the mounts of the job'],
];

function explain(fatal: string, run: ContainerRun): EngineFailure {
  const { python, image } = run;
  const noPython = [`"${python}": executable file not found`, `stat ${python}: no such file`, 'permission denied'];
  if (noPython.some((text) => fatal.startsWith(text))) {
    return {
      kind: 'python',
      message: `the image ${image.identity.request.image} has no Python interpreter "${python}" that can be run`,
      remedy: 'name its interpreter with "python:", or choose an image with Python 3.6 or later',
    };
  }
  const conflict = mountConflict(fatal, run);
  if (conflict !== undefined) {
    return conflict;
  }
  const [, kind, remedy] = KNOWN.find(([pattern]) => pattern.test(fatal)) ?? [
    undefined,
    'runtime' as const,
    `see that "apptainer exec ${image.reference} true" works on this machine`,
  ];
  return { kind, message: `apptainer could not run the container: ${fatal}`, remedy };
}
