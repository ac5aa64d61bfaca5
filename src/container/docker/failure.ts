/** Tells failures of docker or podman from the function's, by the client's exit status and the end of its stderr. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { setting } from '../../core/settings';
import type { ExitStatus } from '../../process/command';
import { sizeText } from '../../values/json/number-text';
import { mountConflict } from '../mount-conflict';
import { lastLineOf } from '../output-lines';
import { startFailure } from '../start-failure';
import type { ContainerRun, EngineFailure } from '../types';
import type { EngineClient } from './client';

/** The exit code of the client's own failures (docker run, "Exit status"); a function may exit with it too. */
const ENGINE_FAILED = 125;
const NOT_STARTED = [126, 127];
const KILLED = 137;

/** The engine's own failure; undefined if the function failed. */
export async function engineFailure(
  client: EngineClient,
  { end, stderrTail, run }: { readonly end: ExitStatus; readonly stderrTail: string; readonly run: ContainerRun },
): Promise<EngineFailure | undefined> {
  const { name, startRemedy } = client.dialect;
  if (end.startError !== undefined) {
    const message = `${name} can't be started: ${end.startError}`;
    return startFailure(end.startError, { kind: 'runtime', message, remedy: startRemedy, transient: true });
  }
  // Once our supervisor has recorded the end, any failure is the function's; OOM kills are recorded there too.
  if (existsSync(join(run.directory, 'out', 'ended.json'))) {
    return undefined;
  }
  if (end.exitCode === KILLED) {
    return wasOutOfMemory(client, run) ? outOfMemory(run) : undefined;
  }
  const python = pythonMissing(stderrTail, run);
  if (NOT_STARTED.includes(end.exitCode ?? 0) && python !== undefined) {
    return python;
  }
  const isEngines = end.exitCode === ENGINE_FAILED || /^(Error: |docker: )/m.test(lastErrors(stderrTail));
  return isEngines ? explain(lastErrors(stderrTail), name, run) : undefined;
}

/**
 * The engine has removed the container and, with it, the kernel's reason: an OOM kill and any other SIGKILL look the
 * same.
 */
function wasOutOfMemory(client: EngineClient, run: ContainerRun): boolean {
  return run.resources.memory !== undefined && client.engine().facts.limits.memory;
}

function outOfMemory(run: ContainerRun): EngineFailure {
  return {
    kind: 'out-of-memory',
    message: `the container was killed before it could report; it probably ran out of memory: its limit is ${sizeText(run.resources.memory ?? 0)}`,
    remedy: 'raise "resources: memory", or use less',
  };
}

function pythonMissing(stderr: string, { python, image }: ContainerRun): EngineFailure | undefined {
  // Messages of runc and crun, and of their init process.
  const named = [`exec: "${python}"`, `exec ${python} failed`, `executable file \`${python}\` not found`];
  if (!named.some((text) => stderr.includes(text))) {
    return undefined;
  }
  return {
    kind: 'python',
    message: `the image ${image.identity.request.image} has no Python interpreter "${python}" that can be run`,
    remedy: 'name its interpreter with "python:", or choose an image with Python 3.6 or later',
  };
}

function lastErrors(stderr: string): string {
  return stderr
    .split('\n')
    .filter((line) => line.trim() !== '' && !/^Run 'docker run --help'|^See 'docker run --help'/.test(line))
    .slice(-5)
    .join('\n');
}

/** Messages of engines, and what to do about them. */
const knownFailures = (): readonly (readonly [pattern: RegExp, kind: 'image' | 'runtime', remedy: string])[] => [
  [/no such image|image not known|unable to find image/i, 'image', 'run again: the image was removed during the run'],
  [
    /could not select device driver|nvidia|gpu/i,
    'runtime',
    'install the NVIDIA Container Toolkit on this machine, or remove "resources: gpus"',
  ],
  [
    /bind source path does not exist|statfs .*no such file|error mounting/i,
    'runtime',
    'the engine must see the same files as hither: ' +
      `use a local disk for the store (${setting('store')}), and an engine on this machine`,
  ],
  [/no space left on device/i, 'runtime', "free space on the engine's disk"],
  [
    /permission denied while trying to connect|cannot connect to the docker daemon/i,
    'runtime',
    'start the engine, or ask your administrator for access to it',
  ],
  [/minimum memory limit|memory limit/i, 'runtime', 'raise "resources: memory"'],
  [/cgroup/i, 'runtime', 'check that the engine can use control groups: its "info" command shows it'],
];

function explain(said: string, engine: string, run: ContainerRun): EngineFailure {
  const conflict = mountConflict(said, run);
  if (conflict !== undefined) {
    return conflict;
  }
  const [, kind, remedy] = knownFailures().find(([pattern]) => pattern.test(said)) ?? [
    undefined,
    'runtime' as const,
    `check that "${engine} run ${run.image.reference} true" works on this machine`,
  ];
  const line = lastLineOf(said).replace(/^(docker: )?(Error: |Error response from daemon: )/, '');
  const message = `${engine} couldn't run the container: ${line || 'it gave no reason'}`;
  // A missing image is not fetched again in this run.
  return { kind, message, remedy, transient: kind === 'runtime' };
}
