import { existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { ApptainerClient } from '../../../src/container/apptainer/client';
import { findFeatures } from '../../../src/container/apptainer/features';
import { recordPath } from '../../../src/container/fact-cache';
import { RUNTIMES } from '../../../src/container/runtimes';
import { startFailure, unstartable } from '../../../src/container/start-failure';
import { runCommand } from '../../../src/process/run-command';
import { aRuntimeContext } from '../../fakes/runtime-context';
import { emptyDirectory } from '../../rigs/hither';

const MISSING = { kind: 'python', message: "python3 can't be started: X", remedy: 'install Python' } as const;

describe('a program that cannot be started', () => {
  it('is missing, unless this process lacks something', () => {
    expect(startFailure('spawn python3 ENOENT', MISSING)).toBe(MISSING);
  });

  it.each([
    ['spawn python3 EMFILE', 'files may be open here', 'ulimit -n'],
    ['spawn docker EAGAIN', 'processes may run here', 'ulimit -u'],
    ['spawn apptainer ENOMEM', 'no memory left', 'free some memory'],
  ])('%s is about the limits of this process, and may pass', (error, what, flag) => {
    const failure = startFailure(error, MISSING);
    expect(failure).toMatchObject({ kind: 'runtime', transient: true });
    expect(failure.message).toContain(what);
    expect(failure.remedy).toContain(flag);
  });
});

describe('a program that cannot be asked what it is', () => {
  /** A PATH where a program is executable, and its interpreter isn't. */
  async function pathWithBroken(name: string): Promise<string> {
    const directory = await emptyDirectory();
    // Not a path of ours: the kernel ends it at a blank.
    await writeFile(join(directory, name), '#!/etc/passwd\n', { mode: 0o755 });
    return directory;
  }

  it.each(['docker', 'podman', 'apptainer'] as const)('%s says so, and not that it is off or missing', async (name) => {
    const path = await pathWithBroken(name);
    const context = { ...aRuntimeContext(await emptyDirectory()), env: { PATH: path } };
    expect(await (await RUNTIMES[name].create(context)).probe()).toEqual({
      available: false,
      reason: `${join(path, name)} can't be started: spawn ${join(path, name)} EACCES`,
      remedy: 'check that it can be run here',
    });
  });

  it('is told what this process lacks', () => {
    expect(unstartable('/usr/bin/docker', 'spawn /usr/bin/docker EMFILE')).toMatchObject({
      reason: "/usr/bin/docker can't be started: no more files may be open here",
      remedy: expect.stringContaining('ulimit -n'),
    });
  });

  it('is asked again what it can do, and nothing is remembered', async () => {
    const PATH = await pathWithBroken('apptainer');
    const context = { ...aRuntimeContext(await emptyDirectory()), env: { PATH } };
    const client: ApptainerClient = {
      context,
      probe: async () => ({ available: true, version: '1.3' }),
      facts: () => ({ program: join(PATH, 'apptainer'), version: '1.3', prefix: 'APPTAINER', userNamespace: false }),
      ask: (args) => runCommand({ program: 'apptainer', args, env: { PATH } }),
    };
    const trial = findFeatures(client, 'image.sif');
    await expect(trial).rejects.toThrow("apptainer can't be started: spawn");
    await expect(trial).rejects.toMatchObject({ code: 'runtime', details: { transient: true } });
    expect(existsSync(recordPath(context, 'engines', `abilities of ${join(PATH, 'apptainer')}`))).toBe(false);
  });
});
