/** Tells whether docker or podman failed, or the function did, from the end of the client and the last of its stderr. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { setting } from '../../core/settings';
import type { ExitStatus } from '../../process/command';
import { sizeText } from '../../values/json/number-text';
import { mountConflict } from '../mount-conflict';
import { lastLineOf } from '../output-lines';
import type { ContainerRun, EngineFailure } from '../types';
import type { EngineClient } from './client';

/** The client's own failures have these exit codes (docker run, "Exit status"); the function's may be the same. */
const ENGINE_FAILED = 125;
const NOT_STARTED = [126, 127];
const KILLED = 137;

/** What the engine's failure was; undefined when it was the function's. */
export async function engineFailure(
  client: EngineClient,
  { end, stderrTail, run }: { readonly end: ExitStatus; readonly stderrTail: string; readonly run: ContainerRun },
): Promise<EngineFailure | undefined> {
  const { name, startRemedy } = client.dialect;
  if (end.startError !== undefined) {
    return { kind: 'runtime', message: `${name} can't be started: ${end.startError}`, remedy: startRemedy };
  }
  // Once our supervisor has told the end, the engine has done its part; what the kernel killed stands there too.
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

/** The engine has removed the container with what the kernel told it; a limit and a SIGKILL of nobody's say the same. */
function wasOutOfMemory(client: EngineClient, run: ContainerRun): boolean {
  return run.resources.memory !== undefined && client.engine().facts.limits.memory;
}

function outOfMemory(run: ContainerRun): EngineFailure {
  return {
    kind: 'out-of-memory',
    message: `the function used more memory than its limit of ${sizeText(run.resources.memory ?? 0)}`,
    remedy: 'raise "resources: memory", or use less',
  };
}

function pythonMissing(stderr: string, { python, image }: ContainerRun): EngineFailure | undefined {
  // Of runc and crun, and of the init process that starts it.
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

/** What engines say, and what it means to somebody who wrote a job spec. */
const known = (): readonly (readonly [pattern: RegExp, kind: 'image' | 'runtime', remedy: string])[] => [
  [/no such image|image not known|unable to find image/i, 'image', 'run again: the image was removed meanwhile'],
  [
    /could not select device driver|nvidia|gpu/i,
    'runtime',
    'install the NVIDIA Container Toolkit on this machine, or leave "resources: gpus" out',
  ],
  [
    /bind source path does not exist|statfs .*no such file|error mounting/i,
    'runtime',
    `the engine must see the same files as this program: use a local disk for the store (${setting('store')}), and an engine on this machine`,
  ],
  [/no space left on device/i, 'runtime', 'make room on the disk of the engine'],
  [
    /permission denied while trying to connect|cannot connect to the docker daemon/i,
    'runtime',
    'start the engine, or ask for access to it',
  ],
  [/minimum memory limit|memory limit/i, 'runtime', 'raise "resources: memory"'],
  [/cgroup/i, 'runtime', 'see that the engine can use control groups: its own "info" command tells'],
];

function explain(said: string, engine: string, run: ContainerRun): EngineFailure {
  const conflict = mountConflict(said, run);
  if (conflict !== undefined) {
    return conflict;
  }
  const [, kind, remedy] = known().find(([pattern]) => pattern.test(said)) ?? [
    undefined,
    'runtime' as const,
    `see that "${engine} run ${run.image.reference} true" works on this machine`,
  ];
  const line = lastLineOf(said).replace(/^(docker: )?(Error: |Error response from daemon: )/, '');
  return { kind, message: `${engine} could not run the container: ${line || 'it did not say why'}`, remedy };
}
