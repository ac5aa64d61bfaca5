import { describe, expect, it } from 'vitest';
import { dockerFacts, podmanFacts } from '../../../../src/container/docker/facts';

/** The answer of docker 28, shortened to what is parsed. */
const DOCKER = {
  ServerVersion: '28.2.2',
  NCPU: 8,
  SecurityOptions: ['name=seccomp,profile=builtin', 'name=rootless', 'name=cgroupns'],
  MemoryLimit: true,
  SwapLimit: true,
  PidsLimit: true,
  CpuCfsQuota: false,
  DriverStatus: [['driver-type', 'io.containerd.snapshotter.v1']],
};

/** The answer of podman 4.3, shortened likewise. */
const PODMAN = {
  host: {
    cgroupControllers: ['cpu', 'memory', 'pids'],
    cgroupVersion: 'v1',
    security: { rootless: false, seccompEnabled: true, seccompProfilePath: '/usr/share/containers/seccomp.json' },
  },
  version: { Version: '4.3.1' },
};

describe('what docker says about itself', () => {
  it('is read', () => {
    expect(dockerFacts(JSON.stringify(DOCKER))).toEqual({
      version: '28.2.2',
      rootless: true,
      remapsUsers: false,
      selinux: false,
      seccomp: true,
      seccompProfile: '',
      limits: { memory: true, swap: true, pids: true, cpus: false },
      idsAreManifests: true,
    });
    const others = { ...DOCKER, SecurityOptions: ['name=userns', 'name=selinux'], DriverStatus: null };
    expect(dockerFacts(JSON.stringify(others))).toMatchObject({
      rootless: false,
      remapsUsers: true,
      selinux: true,
      seccomp: false,
      idsAreManifests: false,
    });
  });

  it.each(['', '{"ServerVersion":""}', '{"ServerErrors":["refused"]}', 'null', JSON.stringify(PODMAN)])(
    'is nothing for %s',
    (text) => {
      expect(dockerFacts(text)).toBeUndefined();
    },
  );
});

describe('what podman says about itself', () => {
  const facts = (host: object) => podmanFacts(JSON.stringify({ ...PODMAN, host: { ...PODMAN.host, ...host } }));

  it('is read', () => {
    expect(facts({})).toEqual({
      version: '4.3.1',
      rootless: false,
      remapsUsers: false,
      selinux: false,
      seccomp: true,
      seccompProfile: '/usr/share/containers/seccomp.json',
      limits: { memory: true, swap: true, pids: true, cpus: true },
      idsAreManifests: false,
    });
  });

  it('means no limits without root on cgroups v1', () => {
    const security = { rootless: true };
    const none = { memory: false, swap: false, pids: false, cpus: false };
    expect(facts({ security })?.limits).toEqual(none);
    expect(facts({ security, cgroupVersion: 'v2', cgroupControllers: ['pids'] })?.limits).toEqual({
      ...none,
      pids: true,
    });
  });

  it('is nothing if docker answers', () => {
    expect(podmanFacts(JSON.stringify(DOCKER))).toBeUndefined();
  });
});
