/** The environment of a function: the same bytes under every runtime with images. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { RunnableImage } from '../../src/container/types';
import { NASTY_VALUES, ODD_NAMES } from '../fakes/nasty-values';
import { engineOf, needs, type TestEngine } from '../requirements';
import { changedImage } from '../rigs/changed-image';
import { type ContainerRig, openRigOf, runToEnd } from '../rigs/container-rig';
import { type JobOptions, removeJobs } from '../rigs/job-directory';
import type { ImageTraits } from './container-images';

/** Variables that a container has if neither its image nor the run sets them. */
export const DEFAULTS = {
  PATH: '/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin',
  HOSTNAME: 'hither',
  HOME: '/tmp',
};

/** The archives that all engines load. Each is made once. */
const archives = new Map<string, Promise<string>>();
const archivesDirectory = mkdtempSync(join(tmpdir(), 'hither archives, '));
afterAll(() => rm(archivesDirectory, { recursive: true, force: true }));

/** An archive of the plain image with another config. */
function archiveOf(name: string, config: Readonly<Record<string, unknown>>): Promise<string> {
  const make = async (): Promise<string> => {
    const target = join(archivesDirectory, `${name}.tar`);
    await changedImage(engineOf('docker').image('python'), { target, config });
    return target;
  };
  const archive = archives.get(name) ?? make();
  archives.set(name, archive);
  return archive;
}

const environmentOf = (variables: Readonly<Record<string, string>>) =>
  Object.entries(variables).map(([key, value]) => `${key}=${value}`);

/** Everything that an image can ask for, except variables. */
const ODD = {
  ...{ WorkingDir: '/work dir', User: '1234:99', Entrypoint: ['/bin/echo'], StopSignal: 'SIGINT' },
  ...{ Healthcheck: { Test: ['CMD', 'false'] }, Shell: ['/bin/false'], Env: [] },
};

export function containerEnvironmentContract(engine: TestEngine, { ownVariables: own, remove }: ImageTraits): void {
  const docker = engineOf('docker');
  describe(`environment under ${engine.label}`, needs(engine, docker), () => {
    let rig: ContainerRig;
    const made = new Set<string>();
    const nasty = { ...NASTY_VALUES, ...ODD_NAMES };
    beforeAll(async () => {
      rig = await openRigOf(engine);
    });
    afterAll(async () => {
      made.forEach(remove);
      await rig.close();
      await removeJobs();
    });

    const imageWith = async (name: string, config: Readonly<Record<string, unknown>>) => {
      const image = await rig.image(await archiveOf(name, config));
      made.add(image.reference);
      return image;
    };
    const variablesIn = async (image: RunnableImage, env: Readonly<Record<string, string>> = {}) => {
      const body = 'import os\nreturn {k.decode(): v.decode() for k, v in os.environb.items()}';
      const { result, stderr } = await runToEnd(rig.runtime, await rig.prepare(source(body), image, { env }));
      expect(stderr).toBe('');
      return result as Record<string, string>;
    };

    it('is exactly what the image sets, byte for byte', async () => {
      const image = await imageWith('nasty', { Env: environmentOf(nasty) });
      expect(image.environment).toBe('image');
      expect(await variablesIn(image)).toEqual({ ...DEFAULTS, ...own, ...nasty });
    });

    it('is what the run sets, byte for byte, which overrides the image', async () => {
      const replaced = { ...Object.fromEntries(Object.keys(nasty).map((name) => [name, 'image'])), PATH: '/usr/bin' };
      const other = await imageWith('other', { Env: environmentOf(replaced) });
      expect(await variablesIn(other, { ...nasty, HOME: '/tmp' })).toEqual({ ...DEFAULTS, ...own, ...nasty });
    });

    it('includes nothing else of the caller, whatever the image asks for', async () => {
      const mask = process.umask(0o077);
      try {
        const image = await imageWith('odd', ODD);
        const { result, stderr } = await runToEnd(rig.runtime, await rig.prepare(source(SURROUNDINGS), image));
        expect(stderr).toBe('');
        expect(result).toEqual({
          umask: '0o22',
          cwd: '/tmp',
          argv: ['/in/src/job.py'],
          host: 'hither',
          fqdn: 'hither',
          files: tuple(4096, 4096),
          core: tuple(0, 0),
          localhost: tuple('127.0.0.1', 80),
          self: '127.0.1.1',
          home: '/tmp',
          // Not even the liveness pipe, which the supervisor keeps to itself.
          descriptors: [],
          user: process.getuid?.(),
          stdin: '',
        });
      } finally {
        process.umask(mask);
      }
    });

    it('has the same few variables if neither sets any', async () => {
      // Without a locale, Python itself sets LC_CTYPE.
      const env = { LANG: 'C.UTF-8' };
      expect(await variablesIn(await imageWith('odd', ODD), env)).toEqual({ ...DEFAULTS, ...own, ...env });
    });
  });
}

/** Variables that could reveal the runtime if they differed. */
const SURROUNDINGS = `
import os, resource, socket, sys
mask = os.umask(0)
os.umask(mask)
addresses = socket.getaddrinfo('localhost', 80, socket.AF_INET, socket.SOCK_STREAM)
return {
    'umask': oct(mask), 'cwd': os.getcwd(), 'argv': sys.argv, 'host': socket.gethostname(), 'fqdn': socket.getfqdn(),
    'files': resource.getrlimit(resource.RLIMIT_NOFILE), 'core': resource.getrlimit(resource.RLIMIT_CORE),
    'localhost': addresses[0][4], 'self': socket.gethostbyname('hither'), 'home': os.path.expanduser('~'),
    'descriptors': [fd for fd in range(3, 1024) if os.path.lexists('/proc/self/fd/%d' % fd)],
    'user': os.getuid(), 'stdin': sys.stdin.read(),
}`;

const source = (body: string): JobOptions => ({
  files: { 'job.py': `def call():\n${body.trim().replace(/^/gm, '    ')}\n` },
  function: 'job.py:call',
});
const tuple = (...data: unknown[]) => ({ _type: 'tuple', data });

/** apptainer only: files with their own scripts. */
export function sifEnvironmentContract(engine: TestEngine): void {
  describe(`environment of SIF files under ${engine.label}`, needs(engine), () => {
    let rig: ContainerRig;
    let directory: string;
    beforeAll(async () => {
      rig = await openRigOf(engine);
      directory = await mkdtemp(join(tmpdir(), 'hither-sif-'));
    });
    afterAll(async () => {
      await rig.close();
      await rm(directory, { recursive: true, force: true });
      await removeJobs();
    });
    const build = async (name: string, more: string) => {
      const definition = join(directory, `${name}.def`);
      const image = engineOf('docker').image('python');
      await writeFile(definition, `Bootstrap: docker\nFrom: ${image}\n${more}`);
      const flags = ['--mksquashfs-args', '-comp zstd -Xcompression-level 1', '--no-https'];
      // With a cache of its own: builds beside each other may remove what another one has in the common cache.
      const env = { ...process.env, APPTAINER_CACHEDIR: join(directory, 'cache') };
      const call = ['build', ...flags, join(directory, `${name}.sif`), definition];
      execFileSync('apptainer', call, { env, stdio: ['ignore', 'ignore', 'pipe'] });
      return rig.image(join(directory, `${name}.sif`));
    };

    it('is what the scripts of the file set, then what the run sets, and that is reported', async () => {
      const image = await build('own', '%environment\n  export OF_FILE="a $LANG" MINE=file\n');
      expect(image.environment).toBe('sif');
      expect(rig.events).toContainEqual({ type: 'notice', message: expect.stringContaining('own.sif') });
      const job = source('import os\nreturn dict(os.environ)');
      const env = { ...NASTY_VALUES, ...ODD_NAMES, MINE: 'run', HOME: '/tmp' };
      const { result, stderr } = await runToEnd(rig.runtime, await rig.prepare(job, image, { env }));
      expect([stderr, result]).toEqual([
        '',
        expect.objectContaining({ ...env, OF_FILE: 'a C.UTF-8', LANG: 'C.UTF-8' }),
      ]);
    });

    it('is that of the image if the file has no scripts of its own', async () => {
      const image = await build('plain', '');
      expect(image).toMatchObject({ environment: 'image', variables: { LANG: 'C.UTF-8' } });
    });
  });
}
