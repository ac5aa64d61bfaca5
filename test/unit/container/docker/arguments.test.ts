import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { execArguments } from '../../../../src/container/apptainer/arguments';
import { NO_FEATURES } from '../../../../src/container/apptainer/features';
import { ownerText, parseOwner, runArguments } from '../../../../src/container/docker/arguments';
import { DIALECTS } from '../../../../src/container/docker/dialect';
import type { EngineFacts } from '../../../../src/container/docker/facts';
import type { ContainerRun } from '../../../../src/container/types';

const MIB = 1024 ** 2;
const DIGEST = `sha256:${'a'.repeat(64)}`;

const RUN: ContainerRun = {
  name: 'hither-1',
  image: {
    identity: { request: { image: 'python:3.12', pull: 'missing' }, digest: DIGEST, source: DIGEST },
    reference: DIGEST,
    environment: 'image',
  },
  directory: '/runs/a, b/job-1',
  python: 'python3',
  env: { LANG: 'C.UTF-8' },
  inputs: [],
  mounts: [{ source: '/data:1', target: '/data', writable: true }],
  network: 'none',
  relax: [],
  resources: { cpus: 2, memory: 64 * MIB, tmp: 32 * MIB, shm: 8 * MIB, pids: 100 },
  shared: false,
};

const FACTS: EngineFacts = {
  version: '28',
  rootless: false,
  remapsUsers: false,
  selinux: false,
  seccomp: true,
  seccompProfile: '',
  limits: { memory: true, swap: true, pids: true, cpus: true },
  idsAreManifests: false,
};

const OWNER = { host: 'node:1', pid: 7, startTime: '99' };

function engineArguments(
  name: 'docker' | 'podman',
  change: { run?: Partial<ContainerRun>; facts?: Partial<EngineFacts>; env?: Readonly<Record<string, string>> },
) {
  const engine = {
    program: name,
    dialect: DIALECTS[name],
    facts: { ...FACTS, ...change.facts },
    seccompProfile: name === 'podman' ? '/p/seccomp.json' : undefined,
    owner: OWNER,
    user: { uid: 1000, gid: 100 },
    env: change.env ?? {},
  };
  return runArguments({ ...RUN, ...change.run }, engine, ['--env', 'LANG']);
}

/** The value that follows an option in a list of arguments. */
function valuesOf(args: readonly string[], option: string): (string | undefined)[] {
  return args.flatMap((arg, index) => (arg === option ? [args[index + 1]] : []));
}

/** An option with its value on each line. Limits of podman depend on this process. */
function lines(args: readonly string[]): string {
  const text = args.map((arg, index) => `${index > 0 && arg.startsWith('--') ? '\n' : ' '}${arg}`).join('');
  return text.trim().replaceAll(/(nofile|nproc)=\d+:\d+/g, '$1=N:N');
}

const MOUNTS = [
  ...['--mount', 'type=bind,"src=/runs/a, b/job-1/in",dst=/in,readonly'],
  ...['--mount', 'type=bind,"src=/runs/a, b/job-1/out",dst=/out'],
  ...['--mount', 'type=bind,"src=/runs/a, b/job-1/in/etc/passwd",dst=/etc/passwd,readonly'],
  ...['--mount', 'type=bind,"src=/runs/a, b/job-1/in/etc/group",dst=/etc/group,readonly'],
  ...['--mount', 'type=bind,"src=/runs/a, b/job-1/in/etc/hosts",dst=/etc/hosts,readonly'],
  ...['--mount', 'type=bind,src=/data:1,dst=/data'],
];

const SUPERVISOR = ['-s', '-B', '-u', '/in/runner/run_job.py', '/out'];

describe('the arguments of docker', () => {
  it('grant only what the run asks for', () => {
    expect(lines(engineArguments('docker', {}))).toMatchInlineSnapshot(`
      "run
      --rm
      --name hither-1
      --interactive
      --pull never
      --hostname hither
      --label hither-action=1
      --label hither-owner=7:99:node:1
      --network none
      --ipc private
      --read-only
      --cap-drop ALL
      --security-opt no-new-privileges
      --tmpfs /tmp:rw,nosuid,nodev,noexec,size=33554432,mode=1777
      --shm-size 8388608b
      --memory 67108864b
      --memory-swap 67108864b
      --pids-limit 100
      --cpus 2
      --ulimit core=0:0
      --init=false
      --stop-signal SIGTERM
      --no-healthcheck
      --log-driver none
      --stop-timeout 5
      --workdir /tmp
      --ulimit nofile=N:N
      --user 1000:100
      --env LANG
      --mount type=bind,"src=/runs/a, b/job-1/in",dst=/in,readonly
      --mount type=bind,"src=/runs/a, b/job-1/out",dst=/out
      --mount type=bind,"src=/runs/a, b/job-1/in/etc/passwd",dst=/etc/passwd,readonly
      --mount type=bind,"src=/runs/a, b/job-1/in/etc/group",dst=/etc/group,readonly
      --mount type=bind,"src=/runs/a, b/job-1/in/etc/hosts",dst=/etc/hosts,readonly
      --mount type=bind,src=/data:1,dst=/data
      --entrypoint python3 sha256:aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa -s -B -u /in/runner/run_job.py /out"
    `);
  });
});

describe('the arguments of podman', () => {
  it('grant only what the run asks for', () => {
    expect(lines(engineArguments('podman', {}))).toMatchInlineSnapshot(`
      "run
      --rm
      --name hither-1
      --interactive
      --pull never
      --hostname hither
      --label hither-action=1
      --label hither-owner=7:99:node:1
      --network none
      --ipc private
      --read-only
      --cap-drop ALL
      --security-opt no-new-privileges
      --security-opt seccomp=/p/seccomp.json
      --tmpfs /tmp:rw,nosuid,nodev,noexec,size=33554432,mode=1777
      --shm-size 8388608b
      --memory 67108864b
      --memory-swap 67108864b
      --pids-limit 100
      --cpus 2
      --ulimit core=0:0
      --init=false
      --stop-signal SIGTERM
      --no-healthcheck
      --log-driver none
      --stop-timeout 5
      --workdir /tmp
      --http-proxy=false
      --read-only-tmpfs=false
      --image-volume=ignore
      --ulimit nofile=N:N
      --ulimit nproc=N:N
      --user 1000:100
      --env LANG
      --mount type=bind,"src=/runs/a, b/job-1/in",dst=/in,readonly
      --mount type=bind,"src=/runs/a, b/job-1/out",dst=/out
      --mount type=bind,"src=/runs/a, b/job-1/in/etc/passwd",dst=/etc/passwd,readonly
      --mount type=bind,"src=/runs/a, b/job-1/in/etc/group",dst=/etc/group,readonly
      --mount type=bind,"src=/runs/a, b/job-1/in/etc/hosts",dst=/etc/hosts,readonly
      --mount type=bind,src=/data:1,dst=/data
      --entrypoint python3 sha256:aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa -s -B -u /in/runner/run_job.py /out"
    `);
  });
});

describe('the arguments of docker and podman', () => {
  it.each(['docker', 'podman'] as const)(
    'mount the job directory and the mounts of the spec, whatever their names contain (%s)',
    (name) => {
      const args = engineArguments(name, {});
      expect(args.slice(args.indexOf('--mount'), args.lastIndexOf('--mount') + 2)).toEqual(MOUNTS);
      expect(args.slice(-8)).toEqual(['--entrypoint', 'python3', DIGEST, ...SUPERVISOR]);
    },
  );

  it('relax what the spec asks for, and nothing else', () => {
    const closed = engineArguments('docker', {});
    const open = engineArguments('docker', {
      run: { network: 'bridge', relax: ['tmp-exec', 'writable-root', 'image-user'] },
    });
    expect(closed.filter((arg) => !open.includes(arg))).toEqual([
      '--read-only',
      '/tmp:rw,nosuid,nodev,noexec,size=33554432,mode=1777',
      '--user',
      '1000:100',
      ...MOUNTS.filter((arg) => arg.includes('/etc/')),
    ]);
    expect(valuesOf(open, '--network')).toEqual(['bridge']);
    expect(valuesOf(open, '--tmpfs')).toEqual(['/tmp:rw,nosuid,nodev,exec,size=33554432,mode=1777']);
  });

  it("set no limit that the kernel can't enforce here", () => {
    const limits = { memory: false, swap: false, pids: false, cpus: false };
    const args = engineArguments('podman', { facts: { limits } });
    expect(args.filter((arg) => /^--(memory|memory-swap|pids-limit|cpus)$/.test(arg))).toEqual([]);
  });

  it.each([
    ['docker', {}, ['1000:100'], []],
    ['docker', { rootless: true }, ['0:0'], []],
    ['docker', { remapsUsers: true }, ['1000:100'], ['host']],
    ['podman', {}, ['1000:100'], []],
    ['podman', { rootless: true }, ['1000:100'], ['keep-id']],
  ] as const)("make files the caller's: %s %o", (name, facts, users, namespaces) => {
    const args = engineArguments(name, { facts });
    expect([valuesOf(args, '--user'), valuesOf(args, '--userns')]).toEqual([users, namespaces]);
  });

  it('give GPUs with the options of each engine', () => {
    const resources = { ...RUN.resources, gpus: '2' };
    expect(valuesOf(engineArguments('docker', { run: { resources } }), '--gpus')).toEqual(['2']);
    expect(valuesOf(engineArguments('podman', { run: { resources } }), '--device')).toEqual([
      'nvidia.com/gpu=0',
      'nvidia.com/gpu=1',
    ]);
  });

  it('carry the owner in a label that can be parsed, whatever the name of the host', () => {
    expect(parseOwner(ownerText(OWNER))).toEqual(OWNER);
    expect(parseOwner('made by somebody else')).toBeUndefined();
  });
});

describe('the arguments of apptainer', () => {
  const apptainer = (run: Partial<ContainerRun> = {}, change: Partial<Parameters<typeof execArguments>[1]> = {}) =>
    execArguments(
      { ...RUN, ...run },
      {
        facts: { program: 'apptainer', version: '1.4.5', prefix: 'APPTAINER', userNamespace: true },
        abilities: { limits: 'all', seccomp: true, noInit: true },
        seccompProfile: '/p, q/seccomp.json',
        kernelPaths: ['/proc/sys', '/sys', '/sys/fs/cgroup'],
        gpuDriver: undefined,
        ...change,
      },
    );

  it('grant only what the run asks for', () => {
    expect(lines(apptainer())).toMatchInlineSnapshot(`
      "--silent exec
      --userns
      --containall
      --cleanenv
      --no-home
      --no-eval
      --no-mount bind-paths
      --no-privs
      --drop-caps all
      --pid
      --ipc
      --hostname hither
      --pwd /tmp
      --no-init
      --net
      --network none
      --security "seccomp:/p, q/seccomp.json"
      --memory 67108864
      --memory-swap 67108864
      --pids-limit 100
      --cpus 2
      --mount type=bind,src=/proc/sys,dst=/proc/sys,ro
      --mount type=bind,src=/sys,dst=/sys,ro
      --mount type=bind,src=/sys/fs/cgroup,dst=/sys/fs/cgroup,ro
      --mount type=bind,"src=/runs/a, b/job-1/in",dst=/in,ro
      --mount type=bind,"src=/runs/a, b/job-1/out",dst=/out
      --mount type=bind,"src=/runs/a, b/job-1/in/etc/passwd",dst=/etc/passwd,ro
      --mount type=bind,"src=/runs/a, b/job-1/in/etc/group",dst=/etc/group,ro
      --mount type=bind,"src=/runs/a, b/job-1/in/etc/hosts",dst=/etc/hosts,ro
      --mount type=bind,"src=/runs/a, b/job-1/in/etc/env",dst=/.singularity.d/env,ro
      --mount type=bind,src=/data:1,dst=/data sha256:aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa python3 -s -B -u /in/runner/run_job.py /out"
    `);
  });

  it('use only features that work on this machine', () => {
    const args = apptainer({}, { abilities: NO_FEATURES });
    expect(args.filter((arg) => /^--(memory|memory-swap|pids-limit|cpus|security)$/.test(arg))).toEqual([]);
    const some = apptainer({}, { abilities: { limits: 'memory-and-pids', seccomp: true, noInit: true } });
    expect([some.includes('--memory'), some.includes('--cpus')]).toEqual([true, false]);
    expect([args.includes('--no-init'), some.includes('--no-init')]).toEqual([false, true]);
  });

  it("mount the job's own directory if the run asks for more temporary space than apptainer has", () => {
    const resources = { ...RUN.resources, tmp: 1024 * MIB };
    expect(valuesOf(apptainer({ resources }), '--mount')).toContain('type=bind,"src=/runs/a, b/job-1/tmp",dst=/tmp');
    expect(apptainer().join(' ')).not.toContain('job-1/tmp');
  });

  it('allow the network of the machine on request, and refuse what needs root', () => {
    expect(apptainer({ network: 'host' })).not.toContain('--net');
    expect(() => apptainer({ network: 'bridge' })).toThrow(/without root/);
  });

  it('give GPUs with the driver of the machine, and refuse if there is none', () => {
    const run = { resources: { ...RUN.resources, gpus: 'all' } };
    expect(apptainer(run, { gpuDriver: 'nvidia' })).toContain('--nv');
    expect(apptainer(run, { gpuDriver: 'amd' })).toContain('--rocm');
    expect(() => apptainer(run)).toThrow(/no.* driver/);
  });

  it("name docker's proxies where the client's settings would add them, and only there", () => {
    const settings = mkdtempSync(join(tmpdir(), 'hither-docker-'));
    const env = { DOCKER_CONFIG: settings };
    writeFileSync(join(settings, 'config.json'), '{"auths": {}}');
    expect(valuesOf(engineArguments('docker', { env }), '--env')).toEqual(['LANG']);
    writeFileSync(join(settings, 'config.json'), '{"proxies": {"default": {"httpProxy": "http://proxy:1"}}}');
    expect(valuesOf(engineArguments('docker', { env }), '--env')).toContain('http_proxy');
    rmSync(settings, { recursive: true });
  });
});
