/** Functions that attack the supervisor of their job, and what records and `--require-isolation` say about it. */

import { randomUUID } from 'node:crypto';
import { cp, mkdir, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Isolation } from '../../src/core/isolation';
import { findProgram } from '../../src/process/find-program';
import { tries } from '../attacks/attack';
import { engineOf, LINUX, needs } from '../requirements';
import { type AnyRecord, type Call, emptyDirectory, hither, records, under } from '../rigs/hither';
import { goneProcesses, MARK, processesMarked } from '../rigs/marked-processes';

const [DOCKER, APPTAINER] = [engineOf('docker'), engineOf('apptainer')];

const onSupervisor = tries('the supervisor', engineOf('host'));

/** The environments of a job that leaves a daemon: with ctypes, and without. */
const FORGERS = [{}, { PYTHONPATH: '../in/src/lacks' }];

/** A directory of modules that makes a Python lack ctypes if it is first on the path. */
const LACKS = ['lacks/ctypes.py'];

let directory: string;
beforeAll(async () => {
  directory = await emptyDirectory();
  await cp(resolve('test/fixtures/attacker/prisoner.py'), join(directory, 'prisoner.py'));
  await mkdir(join(directory, 'lacks'));
  await writeFile(join(directory, 'lacks', 'ctypes.py'), 'raise ImportError\n');
});

/** The supervisor's protection according to a record. */
function supervisorIn(record: AnyRecord): string {
  return (record.container as { isolation: Isolation }).isolation.supervisor;
}

interface Attacked {
  readonly record: AnyRecord;
  readonly call: Call;
}

/** Runs one function of prisoner.py, with additional keys of its job. */
async function attack(name: string, job: object, flags: readonly string[], env = {}): Promise<Attacked> {
  const spec = join(directory, `${randomUUID()}.json`);
  await writeFile(spec, JSON.stringify({ function: `prisoner.py:${name}`, ...job }));
  const call = await hither(['run', spec, '--json', ...flags], { env });
  expect(call.stdout, call.stderr).not.toBe('');
  const [record] = records(call) as [AnyRecord];
  return { record, call };
}

describe('on the host', { ...needs(LINUX), timeout: 30_000 }, () => {
  const host = ['--runtime', 'host'];

  it('a job whose supervisor is stopped is ended with all of its processes, and a message', onSupervisor, async () => {
    const mark = randomUUID();
    const { record, call } = await attack('stop_and_wait', { env: { [MARK]: mark } }, host);
    expect([call.exitCode, record.status, record.error?.type]).toEqual([4, 'failed', 'Signal']);
    expect(record.error?.message).toContain('the supervisor of the job was stopped (SIGSTOP)');
    await goneProcesses(mark);
  });

  it('a job whose supervisor is killed leaves no process', onSupervisor, async () => {
    const mark = randomUUID();
    const { record } = await attack('kill_parent_and_leave', { env: { [MARK]: mark } }, host);
    expect([record.status, record.error?.type]).toEqual(['failed', 'Signal']);
    await goneProcesses(mark);
  });

  it.each(FORGERS)('no process is left when a result is read, with %j', onSupervisor, async (env) => {
    const mark = randomUUID();
    const { record } = await attack('leave_forger', { env: { ...env, [MARK]: mark }, 'additional-files': LACKS }, host);
    expect(record.status).toBe('finished');
    expect(processesMarked(mark)).toEqual([]);
  });
});

describe('under docker', needs(DOCKER), () => {
  const docker = under(DOCKER, 'python');
  const limited = { resources: { memory: '256M' } };
  it('complete isolation requires a memory limit', async () => {
    const { record, call } = await attack('reach_supervisor', {}, [...docker, '--require-isolation']);
    expect([call.exitCode, record.error?.type]).toEqual([3, 'Runtime']);
    expect(record.error?.message).toMatch(/incomplete on this machine: the job sets no limit on its memory/);
    const complete = await attack('reach_supervisor', limited, [...docker, '--require-isolation']);
    expect([complete.record.status, supervisorIn(complete.record)]).toEqual(['finished', 'protected']);
  });

  it("the record says if the image can't protect the supervisor, and complete isolation is refused", async () => {
    const job = { ...limited, env: { PYTHONPATH: '/in/src/lacks' }, 'additional-files': LACKS };
    const { record } = await attack('reach_supervisor', job, docker);
    expect([record.status, supervisorIn(record)]).toEqual(['finished', 'exposed']);
    const refused = await attack('reach_supervisor', job, [...docker, '--require-isolation']);
    expect([refused.call.exitCode, refused.record.error?.type]).toEqual([3, 'Image']);
    expect(refused.record.error?.message).toContain('has no ctypes');
  });
});

describe('under an apptainer without --no-init', needs(APPTAINER), () => {
  it('the record says that the supervisor is exposed', async () => {
    const place = await emptyDirectory();
    const real = findProgram('apptainer', process.env.PATH);
    const older = `#!/bin/sh\ncase " $* " in *" --no-init "*) echo "unknown flag: --no-init" >&2; exit 1;; esac\nexec ${real} "$@"\n`;
    await writeFile(join(place, 'apptainer'), older, { mode: 0o755 });
    const env = { PATH: `${place}:${process.env.PATH}` };
    const { record } = await attack('reach_supervisor', {}, under(APPTAINER, 'python'), env);
    expect([record.status, supervisorIn(record)]).toEqual(['finished', 'exposed']);
  });
});
