/**
 * System calls that a function is refused under apptainer, which by itself filters none: those of use to an attacker
 * among the ones that docker's default profile refuses to a container without capabilities. The form is that of the OCI
 * runtime specification (config-linux.md, "Seccomp"); unknown names are passed over.
 */
import { mkdir, rename, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { imagesFolder, temporaryImagePath } from './image-folder';
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

const PROFILE = {
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

/** Where the profile lies, as `--security seccomp:` wants it. */
export function seccompProfilePath(context: RuntimeContext): string {
  return join(imagesFolder(context), 'apptainer', 'seccomp.json');
}

/** Writes the profile. @throws a system error */
export async function writeSeccompProfile(context: RuntimeContext): Promise<void> {
  const path = seccompProfilePath(context);
  const temporary = temporaryImagePath(context, 'seccomp.json');
  await mkdir(dirname(temporary), { recursive: true, mode: 0o700 });
  await mkdir(dirname(path), { recursive: true, mode: 0o700 });
  await writeFile(temporary, JSON.stringify(PROFILE), { mode: 0o600 });
  await rename(temporary, path);
}
