/** Compares what a result says of its isolation with what an attacker found (test/fixtures/attacker). */
import { expect } from 'vitest';
import type { Isolation } from '../../src/core/isolation';

/** What `attack` returns. */
export interface Findings {
  readonly uid: number;
  readonly gid: number;
  readonly environment: Readonly<Record<string, string>>;
  readonly writable: readonly string[];
  readonly interfaces: readonly string[];
  readonly reaches_host: boolean;
  readonly reaches_abstract_socket: boolean;
  readonly sees_driver: boolean;
  readonly sees_engine_socket: boolean;
  readonly status: Readonly<Record<'CapEff' | 'CapBnd' | 'NoNewPrivs' | 'Seccomp', string>>;
  readonly nested_namespace: boolean;
  readonly mounts: boolean;
  readonly makes_devices: boolean;
  readonly cpus: number;
  readonly filled_tmp: number;
  readonly filled_shm: number;
  readonly forked: number;
}

/** What the attacker was given: it tries twice as much as the limits allow. */
export interface Limits {
  readonly cpus: number;
  readonly megabytes: number;
  readonly pids: number;
  /** Files that it left on the host. */
  readonly left: readonly string[];
  readonly user: { readonly uid: number; readonly gid: number };
}

/** A limit of the user's processes begins with the number that ran at the start; some of those may have ended. */
const SLACK = 16;

/** The claims of the record that the attacker proves wrong; none is what is promised. */
export function brokenClaims(isolation: Isolation, found: Findings, limits: Limits): string[] {
  const contained = isolation.processes === 'namespace';
  const claims: Record<string, boolean> = {
    'network none: no interface but lo': isolation.network !== 'none' || found.interfaces.join() === 'lo',
    'network: the host is reached only with its network': found.reaches_host === (isolation.network === 'host'),
    'network: abstract sockets too': found.reaches_abstract_socket === (isolation.network === 'host'),
    'filesystem read-only: nothing can be written': isolation.filesystem !== 'read-only' || found.writable.length === 0,
    "filesystem: temporary files are not the host's": isolation.filesystem === 'none' || limits.left.length === 0,
    'filesystem: the inputs stay as they are': !contained || !found.writable.some((place) => place.startsWith('/in')),
    'processes: those of the host are in sight only without a namespace': found.sees_driver === !contained,
    'processes: no socket of an engine in a container': !contained || !found.sees_engine_socket,
    'seccomp: as said': isolation.seccomp === (found.status.Seccomp === '2'),
    'seccomp: no namespace of its own': !isolation.seccomp || !found.nested_namespace,
    'capabilities: none in effect': isolation.capabilities !== 'none' || Number(`0x${found.status.CapEff}`) === 0,
    'capabilities: none to be had': !contained || Number(`0x${found.status.CapBnd}`) === 0,
    'capabilities: no new privileges': !contained || found.status.NoNewPrivs === '1',
    'capabilities: no mounts, no devices': isolation.capabilities !== 'none' || !(found.mounts || found.makes_devices),
    'pids: limited':
      isolation.pids === 'none' || found.forked < limits.pids + (isolation.pids === 'rlimit' ? SLACK : 0),
    'cpus: limited': isolation.cpus === 'none' || found.cpus < limits.cpus + 0.35,
    'tmp: limited': isolation.tmp === 'none' || found.filled_tmp <= limits.megabytes,
    'user: the caller': isolation.user !== 'caller' || (found.uid === limits.user.uid && found.gid === limits.user.gid),
  };
  return Object.keys(claims).filter((claim) => !claims[claim]);
}

/** Holds a record against the findings. */
export function expectTruth(isolation: Isolation, found: Findings, limits: Limits): void {
  expect(brokenClaims(isolation, found, limits), JSON.stringify({ isolation, found })).toEqual([]);
}
