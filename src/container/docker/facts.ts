/**
 * Parses what an engine says about itself and the machine: everything that the command line and the isolation depend
 * on.
 */

/** Facts about docker or podman. */
export interface EngineFacts {
  readonly version: string;
  /** The engine runs as the caller: uid 0 inside a container is the caller. */
  readonly rootless: boolean;
  /** The engine maps all users of containers to others unless told not to (docker's userns-remap). */
  readonly remapsUsers: boolean;
  /** SELinux denies containers access to files that are not labelled for them. */
  readonly selinux: boolean;
  readonly seccomp: boolean;
  /** The engine's own seccomp profile, which we may make stricter; empty if it isn't in a file. */
  readonly seccompProfile: string;
  /** What control groups can limit here. */
  readonly limits: { readonly memory: boolean; readonly swap: boolean; readonly pids: boolean; readonly cpus: boolean };
  /** Image ids are digests of manifests (docker's containerd image store), not of configs. */
  readonly idsAreManifests: boolean;
}

/** Parses the output of `docker info --format '{{json .}}'`. undefined if no engine answered, or it isn't docker's. */
export function dockerFacts(text: string): EngineFacts | undefined {
  const info = parse(text);
  const version = textOf(info.ServerVersion);
  if (version === '') {
    return undefined;
  }
  const security = Array.isArray(info.SecurityOptions) ? info.SecurityOptions.map(String) : [];
  const has = (name: string): boolean => security.some((option) => option.split(',').includes(`name=${name}`));
  return {
    version,
    rootless: has('rootless'),
    remapsUsers: has('userns'),
    selinux: has('selinux'),
    seccomp: has('seccomp'),
    seccompProfile: '',
    limits: {
      memory: info.MemoryLimit === true,
      swap: info.SwapLimit === true,
      pids: info.PidsLimit === true,
      cpus: info.CpuCfsQuota === true,
    },
    idsAreManifests: JSON.stringify(info.DriverStatus ?? null).includes('io.containerd.snapshotter'),
  };
}

/** Parses the output of `podman info --format json`. undefined if it is something else. */
export function podmanFacts(text: string): EngineFacts | undefined {
  const info = parse(text);
  const host = objectOf(info.host);
  const security = objectOf(host.security);
  const version = textOf(objectOf(info.version).Version);
  if (version === '') {
    return undefined;
  }
  const rootless = security.rootless === true;
  const controllers = Array.isArray(host.cgroupControllers) ? host.cgroupControllers.map(String) : [];
  // Without root, cgroups v1 can't be used at all.
  const limited = (name: string): boolean => controllers.includes(name) && !(rootless && host.cgroupVersion === 'v1');
  return {
    version,
    rootless,
    remapsUsers: false,
    selinux: security.selinuxEnabled === true,
    seccomp: security.seccompEnabled === true,
    seccompProfile: textOf(security.seccompProfilePath),
    limits: { memory: limited('memory'), swap: limited('memory'), pids: limited('pids'), cpus: limited('cpu') },
    idsAreManifests: false,
  };
}

function parse(text: string): Readonly<Record<string, unknown>> {
  try {
    return objectOf(JSON.parse(text));
  } catch {
    return {};
  }
}

function objectOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
