/**
 * System calls that a function is refused under apptainer, which by itself filters none, and under podman, which allows some
 * for containers in containers: those of use to an attacker among the ones that docker's default profile refuses to a
 * container without capabilities. The form is that of the OCI
 * runtime specification (config-linux.md, "Seccomp"); unknown names are passed over.
 */
import { join } from 'node:path';
import type { RuntimeName } from '../core/runtime-names';
import { writeWhole } from '../files/atomic-write';
import { readRegular } from '../files/read-file';
import { hasUserDirectory, makeUserDirectory, userDirectory } from '../store/user-directory';
import type { RuntimeContext } from './types';

const REFUSED = [
  ...['unshare', 'setns', 'mount', 'umount', 'umount2', 'pivot_root', 'move_mount', 'open_tree', 'fsopen', 'fsmount'],
  ...['fsconfig', 'fspick', 'mount_setattr', 'ptrace', 'process_vm_readv', 'process_vm_writev', 'kcmp'],
  ...['keyctl', 'add_key', 'request_key', 'bpf', 'perf_event_open', 'userfaultfd', 'fanotify_init'],
  ...['io_uring_setup', 'io_uring_enter', 'io_uring_register', 'open_by_handle_at', 'name_to_handle_at'],
  ...['init_module', 'finit_module', 'delete_module', 'kexec_load', 'kexec_file_load', 'reboot', 'swapon', 'swapoff'],
  ...['acct', 'quotactl', 'lookup_dcookie', 'syslog', 'settimeofday', 'clock_settime', 'iopl', 'ioperm'],
];

/** CLONE_NEWUSER: `clone` with it is `unshare` by another name. `clone3` has its flags where no filter sees them. */
const NEW_USER_NAMESPACE = 0x10000000;

/** The fields of a rule that matter here (OCI runtime specification, "Seccomp"); others are kept as they are. */
interface Rule {
  readonly names: readonly string[];
  readonly action: string;
}

/** apptainer's filter: everything but what is refused. */
const REFUSALS = {
  defaultAction: 'SCMP_ACT_ALLOW',
  architectures: ['SCMP_ARCH_X86_64', 'SCMP_ARCH_X86', 'SCMP_ARCH_X32', 'SCMP_ARCH_AARCH64', 'SCMP_ARCH_ARM'],
  syscalls: [
    { names: REFUSED, action: 'SCMP_ACT_ERRNO' },
    {
      names: ['clone'],
      action: 'SCMP_ACT_ERRNO',
      args: [{ index: 0, value: NEW_USER_NAMESPACE, valueTwo: NEW_USER_NAMESPACE, op: 'SCMP_CMP_MASKED_EQ' }],
    },
  ],
};

/** Kinds of `clone` that make a namespace of any kind; ENOSYS makes libraries take `clone` where they prefer `clone3`. */
const NEW_NAMESPACE = 0x7e020000;
const ENOSYS = 38;

/**
 * podman's own profile without what it allows for containers in containers. undefined where it isn't one that names what
 * is allowed.
 */
export function stricterProfile(text: string): string | undefined {
  const profile = parse(text);
  if (profile?.defaultAction !== 'SCMP_ACT_ERRNO') {
    return undefined;
  }
  const refused = new Set([...REFUSED, 'clone', 'clone3']);
  const rules = profile.syscalls.map((rule) =>
    rule.action === 'SCMP_ACT_ALLOW' ? { ...rule, names: rule.names.filter((name) => !refused.has(name)) } : rule,
  );
  const clone = {
    names: ['clone'],
    action: 'SCMP_ACT_ALLOW',
    args: [{ index: 0, value: NEW_NAMESPACE, valueTwo: 0, op: 'SCMP_CMP_MASKED_EQ' }],
  };
  const clone3 = { names: ['clone3'], action: 'SCMP_ACT_ERRNO', errnoRet: ENOSYS };
  const syscalls = [...rules.filter(({ names }) => names.length > 0), clone, clone3];
  return JSON.stringify({ ...profile, syscalls });
}

function parse(text: string): { readonly defaultAction: unknown; readonly syscalls: readonly Rule[] } | undefined {
  try {
    const { defaultAction, syscalls, ...rest } = JSON.parse(text) as Record<string, unknown>;
    return Array.isArray(syscalls) ? { ...rest, defaultAction, syscalls: syscalls as Rule[] } : undefined;
  } catch {
    return undefined;
  }
}

const MAX_BYTES = 1024 ** 2;

/** Where the profile for an engine lies: where nobody else can change it once it was looked at. */
export function seccompProfilePath(context: RuntimeContext, engine: RuntimeName): string {
  return join(userDirectory(context.storeRoot), `seccomp-${engine}.json`);
}

/** Writes apptainer's profile. @throws a system error */
export function writeRefusals(context: RuntimeContext): Promise<string> {
  return writeProfile(context, 'apptainer', JSON.stringify(REFUSALS));
}

/** Writes a profile, unless it is there, and gives its path. @throws a system error */
export async function writeProfile(context: RuntimeContext, engine: RuntimeName, text: string): Promise<string> {
  const path = seccompProfilePath(context, engine);
  if (
    hasUserDirectory(context.storeRoot) &&
    (await readRegular(path, { limit: MAX_BYTES }).then(String, () => undefined)) === text
  ) {
    return path;
  }
  await makeUserDirectory(context.storeRoot);
  await writeWhole({ root: context.storeRoot }, { path, text });
  return path;
}
