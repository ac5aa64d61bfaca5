import { describe, expect, it } from 'vitest';
import { stricterProfile } from '../../../src/container/seccomp';

const OWN = {
  defaultAction: 'SCMP_ACT_ERRNO',
  defaultErrnoRet: 38,
  syscalls: [
    { names: ['read', 'clone', 'clone3', 'unshare', 'mount'], action: 'SCMP_ACT_ALLOW', args: [] },
    { names: ['setns'], action: 'SCMP_ACT_ALLOW', args: [] },
    { names: ['bpf'], action: 'SCMP_ACT_ERRNO', errnoRet: 1 },
  ],
};

describe("podman's own profile of system calls", () => {
  it('loses what nested containers need, and keeps the rest', () => {
    const { syscalls, ...rest } = JSON.parse(stricterProfile(JSON.stringify(OWN)) ?? '{}');
    expect(rest).toEqual({ defaultAction: 'SCMP_ACT_ERRNO', defaultErrnoRet: 38 });
    expect(syscalls).toEqual([
      { names: ['read'], action: 'SCMP_ACT_ALLOW', args: [] },
      { names: ['bpf'], action: 'SCMP_ACT_ERRNO', errnoRet: 1 },
      {
        names: ['clone'],
        action: 'SCMP_ACT_ALLOW',
        args: [{ index: 0, value: 0x7e020000, valueTwo: 0, op: 'SCMP_CMP_MASKED_EQ' }],
      },
      { names: ['clone3'], action: 'SCMP_ACT_ERRNO', errnoRet: 38 },
    ]);
  });

  it.each(['', '{', '{}', '{"defaultAction":"SCMP_ACT_ALLOW","syscalls":[]}'])(
    'is left as it is if it is %j',
    (text) => {
      expect(stricterProfile(text)).toBeUndefined();
    },
  );
});
