import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { apptainerFailure } from '../../../src/container/apptainer/failure';
import type { EngineClient } from '../../../src/container/docker/client';
import { DIALECTS } from '../../../src/container/docker/dialect';
import { engineFailure } from '../../../src/container/docker/failure';
import type { ContainerRun } from '../../../src/container/types';
import type { ExitStatus } from '../../../src/process/command';

const directory = mkdtempSync(join(tmpdir(), 'hither-failures-'));
afterAll(() => rmSync(directory, { recursive: true, force: true }));

function run(name: string, memory?: number): ContainerRun {
  const path = join(directory, name);
  mkdirSync(join(path, 'out'), { recursive: true });
  const digest = `sha256:${'a'.repeat(64)}`;
  const identity = { request: { image: 'tool:v1', pull: 'missing' }, digest, source: digest } as const;
  const resources = { cpus: 1, tmp: 1, shm: 1, pids: 1, ...(memory === undefined ? {} : { memory }) };
  return {
    name,
    image: { identity, reference: digest, environment: 'image' },
    directory: path,
    python: 'python3',
    env: {},
    inputs: [],
    mounts: [{ source: '/data', target: '/usr/bin/env', writable: false }],
    network: 'none',
    relax: [],
    resources,
    shared: false,
  };
}

const ended = (exitCode: number | null, signal: string | null = null): ExitStatus => ({ exitCode, signal });

/** A container that recorded its end, so that whatever follows is the function's. */
function recordedRun(name: string): ContainerRun {
  const one = run(name, 1000);
  writeFileSync(join(one.directory, 'out', 'ended.json'), '{}');
  return one;
}

describe('what docker and podman say', () => {
  const client = (name: 'docker' | 'podman'): EngineClient => ({
    dialect: DIALECTS[name],
    context: {} as EngineClient['context'],
    probe: async () => ({ available: true, version: '1' }),
    engine: () => ({
      program: name,
      facts: { limits: { memory: true } } as ReturnType<EngineClient['engine']>['facts'],
      seccompProfile: undefined,
    }),
    ask: async () => ({ exitCode: 1, stdout: '', stderr: '' }),
    inspectImage: async () => undefined,
  });
  const failure = (end: ExitStatus, stderr: string, one = run('docker')) =>
    engineFailure(client('docker'), { end, stderrTail: stderr, run: one });

  it.each<[string, boolean]>([
    ['docker: Cannot connect to the Docker daemon at unix:///var/run/docker.sock.', true],
    ['docker: Error response from daemon: context deadline exceeded', true],
    ['docker: Error response from daemon: No such image: sha256:aa.', false],
  ])('may pass, or not: %s', async (said, transient) => {
    expect(await failure(ended(125), said)).toMatchObject({ transient });
  });

  it('cannot pass if the image has no interpreter, and can if the client could not be started', async () => {
    const python = await failure(ended(127), 'docker: Error response from daemon: exec: "python3": not found');
    expect(python).toMatchObject({ kind: 'python' });
    expect(python?.transient ?? false).toBe(false);
    expect(await failure({ ...ended(null), startError: 'EAGAIN' }, '')).toMatchObject({ transient: true });
  });

  // Texts of docker 20 to 28 and podman 4.3 to 5.
  it.each([
    [
      127,
      'docker: Error response from daemon: failed to create task for container: runc create failed: unable to start container process: exec: "python3": executable file not found in $PATH: unknown.',
      'python',
      'python:',
    ],
    [127, '[FATAL tini (7)] exec python3 failed: No such file or directory', 'python', 'python:'],
    [
      127,
      'Error: runc: exec: "python3": executable file not found in $PATH: OCI runtime attempted to invoke a command that was not found',
      'python',
      'python:',
    ],
    [
      127,
      'Error: crun: executable file `python3` not found in $PATH: No such file or directory: OCI runtime attempted to invoke a command that was not found',
      'python',
      'python:',
    ],
    [126, 'docker: Error response from daemon: exec: "python3": permission denied: unknown.', 'python', 'python:'],
    [
      125,
      "docker: Error response from daemon: No such image: sha256:aa.\nSee 'docker run --help'.",
      'image',
      'run again',
    ],
    [125, 'Error: tool:v1: image not known', 'image', 'run again'],
    [
      125,
      'docker: Error response from daemon: could not select device driver "" with capabilities: [[gpu]].',
      'runtime',
      'NVIDIA Container Toolkit',
    ],
    [
      125,
      'docker: Error response from daemon: invalid mount config for type "bind": bind source path does not exist: /x.',
      'runtime',
      '--store',
    ],
    [125, 'Error: statfs /x: no such file or directory', 'runtime', '--store'],
    [125, 'docker: write /var/lib/docker/x: no space left on device', 'runtime', 'free space'],
    [125, 'docker: permission denied while trying to connect to the Docker daemon socket', 'runtime', 'access'],
    [125, 'docker: Error response from daemon: Minimum memory limit allowed is 6MB.', 'runtime', 'resources: memory'],
    [
      127,
      'docker: Error response from daemon: runc create failed: error mounting "/s/job-1/in" to rootfs at "/in": mount /s/job-1/in:/in (via /proc/self/fd/6): not a directory: unknown: Are you trying to mount a directory onto a file',
      'image',
      'remove /in from the image',
    ],
    [
      126,
      'Error: OCI runtime error: runc create failed: error mounting "/s/job-1/out" to rootfs at "/out": mount /s/job-1/out:/out (via /proc/self/fd/6): not a directory',
      'image',
      'remove /out from the image',
    ],
    [
      127,
      'docker: Error response from daemon: error mounting "/data" to rootfs at "/usr/bin/env": not a directory: unknown',
      'runtime',
      'another "target:"',
    ],
    [125, 'docker: Error response from daemon: something new', 'runtime', 'docker run sha256'],
  ])('%i %s', async (exitCode, stderr, kind, remedy) => {
    expect(await failure(ended(exitCode), stderr)).toMatchObject({ kind, remedy: expect.stringContaining(remedy) });
  });

  it('is ignored if a function prints it', async () => {
    expect(
      await failure(ended(125), 'docker: Error response from daemon: No such image: x', recordedRun('docker-told')),
    ).toBeUndefined();
    expect(await failure(ended(137), '', recordedRun('docker-killed'))).toBeUndefined();
    expect(await failure(ended(3), 'Traceback (most recent call last):')).toBeUndefined();
  });

  it('is reported if the client cannot be started', async () => {
    const end: ExitStatus = { exitCode: null, signal: null, startError: 'spawn docker ENOENT' };
    expect(await failure(end, '')).toMatchObject({ kind: 'runtime', message: expect.stringContaining('ENOENT') });
  });

  it('is memory if a limited container was killed before it could record its end', async () => {
    expect(await failure(ended(137), '', run('limited', 64))).toMatchObject({ kind: 'out-of-memory' });
    expect(await failure(ended(137), '', run('unlimited'))).toBeUndefined();
  });
});

describe('what apptainer says', () => {
  const failure = (end: ExitStatus, stderr: string, one = run('apptainer'), limits: 'all' | 'none' = 'none') =>
    apptainerFailure(end, stderr, { run: one, abilities: { limits, seccomp: true, noInit: true } });

  it.each([
    ['FATAL:   "python3": executable file not found in $PATH', 'python', 'python:'],
    ['FATAL:   stat python3: no such file or directory', 'python', 'python:'],
    [
      'FATAL:   container creation failed: mount hook function failure: mount /s/job-1/in->/in error: while mounting /s/job-1/in: could not mount /s/job-1/in: not a directory',
      'image',
      'remove /in from the image',
    ],
    [
      'FATAL:   container creation failed: mount hook function failure: mount /data->/usr/bin/env error: while mounting /data: could not mount /data: not a directory',
      'runtime',
      'another "target:"',
    ],
    ['FATAL:   could not open image /x.sif: image format not recognized', 'image', 'image file'],
    [
      'FATAL:   while extracting /x.sif: unpackSIF failed: root filesystem: Failed to create user namespace',
      'image',
      'image file',
    ],
    [
      'FATAL:   container creation failed: mount hook function failure: mount proc->/proc error: Operation not permitted',
      'runtime',
      'user namespaces',
    ],
    ['FATAL:   container creation failed: failed to start squashfuse_ll', 'runtime', 'squashfuse'],
    ['FATAL:   while mounting /x.sif: fuse: failed to open /dev/fuse: Permission denied', 'runtime', '/dev/fuse'],
    ["FATAL:   container creation failed: mount source /x doesn't exist", 'runtime', 'mounts'],
    ['FATAL:   something new', 'runtime', 'apptainer exec'],
  ])('%s', (stderr, kind, remedy) => {
    expect(failure(ended(255), `INFO: x\n${stderr}\n`)).toMatchObject({
      kind,
      remedy: expect.stringContaining(remedy),
    });
  });

  it('is ignored if a function prints it', () => {
    expect(failure(ended(255), 'FATAL: x', recordedRun('apptainer-told'))).toBeUndefined();
    expect(failure(ended(3), 'FATAL: x')).toBeUndefined();
    expect(failure(ended(255), 'no line of its own')).toBeUndefined();
  });

  it('is memory if a limited container was killed before it could record its end', () => {
    expect(failure(ended(137), '', run('limited', 64), 'all')).toMatchObject({ kind: 'out-of-memory' });
    expect(failure(ended(null, 'SIGKILL'), '', run('limited', 64), 'none')).toBeUndefined();
  });
});
