/** Runs that are stopped while the SIF file of their image is built leave neither programs nor files of the build. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { engineOf, needs } from '../requirements';
import { hither, placeWith } from '../rigs/hither';

const APPTAINER = engineOf('apptainer');
/** Its SIF file takes seconds to build. */
const IMAGE = `docker://${process.env.TESTBED_IMAGE_SCIPY}`;
const SOURCE = `import hither as hi

@hi.function('null', '1')
@hi.container('docker://any')
def null():
    return None
`;

const job = (directory: string): string => `${join(directory, 'f.py')}:null`;

/** Programs of this machine that have a path in their arguments, and a word. */
function programs(path: string, word: string): string[] {
  const texts = readdirSync('/proc').flatMap((id) => (/^\d+$/.test(id) ? commandOf(id) : []));
  return texts.filter((text) => text.includes(path) && text.includes(word));
}

function commandOf(id: string): string[] {
  try {
    return [readFileSync(`/proc/${id}/cmdline`, 'latin1')];
  } catch {
    return [];
  }
}

/** The files of SIF files that are being built or were. */
function filesIn(store: string): string[] {
  return ['tmp', 'sif'].flatMap((name) => {
    const directory = join(store, 'hither', 'v1', 'images', name);
    return existsSync(directory) ? readdirSync(directory) : [];
  });
}

describe('a run that is stopped while a SIF file is built', needs(APPTAINER), () => {
  /** Runs a job with a new store, and sends a signal as soon as the program that builds runs. */
  const runUntilBuild = async (store: string, directory: string, name: NodeJS.Signals) => {
    let looking: NodeJS.Timeout | undefined;
    let sent = false;
    const call = await hither(['run', job(directory), '--runtime', 'apptainer', '--container', IMAGE], {
      cwd: directory,
      env: { KACHERY_STORAGE_DIR: store },
      onOutput(printed, signal) {
        if (looking === undefined && printed.includes('building the SIF file')) {
          looking = setInterval(() => {
            if (!sent && programs(store, 'build').length > 0) {
              sent = true;
              signal(name);
            }
          }, 10);
        }
      },
    });
    clearInterval(looking);
    return { call, sent };
  };

  it.each(['SIGINT', 'SIGTERM'] as const)('by %s ends the build, and leaves nothing', async (name) => {
    const { directory, root } = await placeWith(SOURCE);
    const { call, sent } = await runUntilBuild(root, directory, name);
    expect([sent, call.exitCode]).toEqual([true, 4]);
    expect(programs(root, 'build')).toEqual([]);
    expect(filesIn(root)).toEqual([]);
  });

  it('by SIGKILL leaves what the next run ends and removes', async () => {
    const { directory, root } = await placeWith(SOURCE);
    const { sent } = await runUntilBuild(root, directory, 'SIGKILL');
    expect([sent, filesIn(root).length]).toEqual([true, 1]);
    const next = await hither(['run', job(directory), '--runtime', 'host'], {
      env: { KACHERY_STORAGE_DIR: root },
    });
    expect(next.exitCode).toBe(0);
    expect(programs(root, 'build')).toEqual([]);
    expect(filesIn(root)).toEqual([]);
  });
});
