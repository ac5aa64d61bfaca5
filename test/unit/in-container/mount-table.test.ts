import { execFileSync } from 'node:child_process';
import { resolve } from 'node:path';
import { expect, it } from 'vitest';
import { TEST_PYTHON } from '../../rigs/live-python';

const PROGRAM = `
import json, sys
sys.path.insert(0, sys.argv[1])
import baseline
print(json.dumps(baseline.mount_table(sys.stdin.buffer.read())))
`;

/** As under Apptainer, which mounts the machine's /sys with all that is mounted below it, and then each read-only. */
const MOUNTINFO = `111 76 0:41 / / rw,nodev - overlay overlay ro,lowerdir=/lower
121 111 0:40 /dev /dev rw,nosuid master:30 - tmpfs tmpfs rw
131 111 0:48 / /sys rw,nosuid - sysfs sysfs rw
139 131 0:22 / /sys ro,nosuid master:7 - sysfs sysfs rw
140 139 0:28 / /sys/kernel/tracing rw master:8 - tracefs none rw
146 140 0:28 / /sys/kernel/tracing ro master:8 - tracefs none rw
152 111 254:0 /runs/job\\0401/out /out\\040of\\134it rw master:4 - ext4 /dev/vda rw,discard
`;

it('has the mounts that can be reached, and not those below them at the same place', () => {
  const input = { input: MOUNTINFO, encoding: 'utf8' as const };
  const found: unknown = JSON.parse(
    execFileSync(TEST_PYTHON, ['-B', '-c', PROGRAM, resolve('src/in-container')], input),
  );
  expect(found).toEqual([
    ['/', 'overlay', false],
    ['/dev', 'tmpfs', true],
    ['/sys', 'sysfs', false],
    ['/sys/kernel/tracing', 'tracefs', false],
    ['/out of\\it', 'ext4', true],
  ]);
});
