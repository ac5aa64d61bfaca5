/** Tells apptainer's own failures from the function's: apptainer exits with code 255 and prints a line `FATAL:`. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { ExitStatus } from '../../process/command';
import { sizeText } from '../../values/json/number-text';
import { mountConflict } from '../mount-conflict';
import { startFailure } from '../start-failure';
import type { ContainerRun, EngineFailure } from '../types';
import type { ApptainerFeatures } from './features';

const FAILED = 255;
const KILLED = 137;

/** Apptainer's own failure; undefined if the function failed. */
export function apptainerFailure(
  end: ExitStatus,
  stderrTail: string,
  { run, abilities }: { readonly run: ContainerRun; readonly abilities: ApptainerFeatures },
): EngineFailure | undefined {
  if (end.startError !== undefined) {
    const message = `apptainer can't be started: ${end.startError}`;
    return startFailure(end.startError, { kind: 'runtime', message, remedy: 'install apptainer', transient: true });
  }
  // Once our supervisor has run, any failure is the function's.
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
    message: `the container was killed before it could report; it probably ran out of memory: its limit is ${sizeText(resources.memory)}`,
    remedy: 'raise "resources: memory", or use less',
  };
}

const FUSE = 'install squashfuse and check that /dev/fuse can be opened';

/** Messages of apptainer, and what to do about them. The path of an image may be in any of them. */
const KNOWN_FAILURES: readonly (readonly [pattern: RegExp, kind: 'image' | 'runtime', remedy: string])[] = [
  [/squashfuse|fusermount|\/dev\/fuse|\bfuse: /i, 'runtime', FUSE],
  [
    /could not open image|image format|not a valid|SIF/i,
    'image',
    'check the image file; if hither built it, remove it, and hither builds it again',
  ],
  [
    /user ?namespace|newuidmap|CLONE_NEWUSER|Operation not permitted/i,
    'runtime',
    'unprivileged user namespaces are off: ask your administrator to enable them (on Ubuntu, the apptainer package ' +
      'has an AppArmor profile for that), or to install apptainer-suid',
  ],
  [/fuse|sandbox/i, 'runtime', FUSE],
  [/cgroup/i, 'runtime', 'run again: the limits that control groups allow have changed'],
  [/network|CNI/i, 'runtime', 'set "network: host" if the function may use the network of this machine'],
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
  const [, kind, remedy] = KNOWN_FAILURES.find(([pattern]) => pattern.test(fatal)) ?? [
    undefined,
    'runtime' as const,
    `check that "apptainer exec ${image.reference} true" works on this machine`,
  ];
  const transient = kind === 'runtime';
  return { kind, message: `apptainer couldn't run the container: ${fatal}`, remedy, transient };
}
