/**
 * The contract of every container runtime, tested on real containers. `container-runtime.test.ts` runs it for all of
 * them.
 */
import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ContainerRun, RunnableImage } from '../../src/container/types';
import { applies, needs, type TestEngine } from '../requirements';
import {
  type ContainerRig,
  openRigOf,
  RESOURCES,
  type RunChange,
  runToEnd,
  startContainer,
} from '../rigs/container-rig';
import { startHostService } from '../rigs/host-service';
import { type JobOptions, removeJobs } from '../rigs/job-directory';
import { MARK, processesMarked } from '../rigs/marked-processes';
import { expectTruth, type Findings } from './isolation';

/** The documented differences between runtimes. */
export interface RuntimeTraits {
  /** Variables in a container that neither run nor test set: the image's, and the engine's own. */
  readonly ownVariables: RegExp;
  /** Changes to a run that remove Python, and that break the image. */
  readonly noPython: (run: ContainerRun) => Partial<ContainerRun>;
  readonly noImage: (run: ContainerRun, directory: string) => Partial<ContainerRun>;
  readonly noImageKind: 'image' | 'python';
  /** The function's path of the out directory. */
  readonly out: (run: ContainerRun) => string;
  readonly mounts: 'given' | 'refused';
  /** Networks that it supports besides that of the machine. */
  readonly networks: readonly ('none' | 'bridge')[];
}

const MIB = 1024 ** 2;
/** Characters with a meaning to an engine, a shell or a list of values. */
const VALUES = {
  PLAIN: 'a value',
  LINES: 'one\ntwo\n',
  QUOTED: `it's "quoted" \\ and \`tilted\``,
  // biome-ignore lint/suspicious/noTemplateCurlyInString: a shell would replace it
  SHELL: '$(id) ${HOME} $HOME;id',
  COMMAS: 'a=1,b=2',
  EMPTY: '',
  ACCENTS: 'é∫𝄞',
  SPACES: '  two  ',
};

export function containerRuntimeContract(engine: TestEngine, traits: RuntimeTraits): void {
  describe(`container runtime: ${engine.label}`, needs(engine), () => {
    let rig: ContainerRig;
    let image: RunnableImage;
    beforeAll(async () => {
      rig = await openRigOf(engine);
      image = await rig.image(engine.image('python'));
    });
    afterAll(async () => {
      await rig.close();
      await removeJobs();
    });

    const prepare = (job: JobOptions, change: RunChange = {}) => rig.prepare(job, image, change);
    const run = async (job: JobOptions, change: Partial<ContainerRun> = {}) =>
      runToEnd(rig.runtime, await prepare(job, change));

    it('answers one question about itself, with its version', async () => {
      const answer = await rig.runtime.probe();
      expect(answer).toMatchObject({ available: true, version: expect.stringMatching(/./) });
      expect(await rig.runtime.probe()).toEqual(answer);
    });

    it('identifies an image by the same digest each time', async () => {
      const again = await rig.image(engine.image('python'));
      expect(again.identity.digest).toMatch(/^sha256:[0-9a-f]{64}$/);
      // Not the source: at first it may be the registry, then the engine.
      expect([again.identity.digest, again.reference]).toEqual([image.identity.digest, image.reference]);
    });

    it('returns the result, separates the two streams, and prints nothing of its own', async () => {
      const end = await run(
        source(
          'import os, sys\nprint("out")\nprint("err", file=sys.stderr)\nos.system("echo child")\nreturn [1, 2.5, "é"]',
        ),
      );
      expect(end).toMatchObject({
        end: { exitCode: 0, signal: null },
        stdout: 'out\nchild\n',
        stderr: 'err\n',
        result: [1, 2.5, 'é'],
        ended: { exit_code: 0, signal: null, killed: null },
        failure: undefined,
      });
    });

    it.each([
      ['exit code 3', ending('exit_at_once', { code: 3 }), 3, { exit_code: 3, signal: null }],
      ['exit code 125 (which engines have too)', ending('exit_at_once', { code: 125 }), 125, { exit_code: 125 }],
      ['exit code 255 (which engines have too)', ending('exit_at_once', { code: 255 }), 255, { exit_code: 255 }],
      ['a signal', ending('kill_self', { name: 'SIGKILL' }), 137, { exit_code: null, signal: 'SIGKILL' }],
      ['a crash', ending('crash'), 139, { exit_code: null, signal: 'SIGSEGV' }],
    ])('reports %s of the function, and not as a failure of its own', async (_, job, exitCode, ended) => {
      const { end, ended: recorded, failure } = await run(job);
      const code = end.exitCode ?? (end.signal === 'SIGKILL' ? 137 : end.signal === 'SIGSEGV' ? 139 : end.signal);
      expect({ code, recorded, failure }).toMatchObject({ code: exitCode, recorded: ended, failure: undefined });
    });

    it('ends a function that uses more memory than its limit, and says so', async () => {
      const resources = { ...RESOURCES, memory: 96 * MIB };
      const { ended, failure, stdout } = await run(ending('use_memory', { size: 1024 * MIB }), { resources });
      expect(stdout).toBe('');
      expect([ended?.killed, failure?.kind]).toSatisfy(
        ([killed, kind]) => (killed === 'memory' && kind === undefined) || kind === 'out-of-memory',
      );
    });

    it('says that the image has no Python, with a remedy', async () => {
      const prepared = await prepare(source('return 1'));
      const { failure } = await runToEnd(rig.runtime, { ...prepared, ...traits.noPython(prepared) });
      expect(failure).toMatchObject({ kind: 'python', remedy: expect.stringContaining('python:') });
      expect(failure?.message).toContain('no-such-python');
    });

    it('says that the image cannot be run', async () => {
      const prepared = await prepare(source('return 1'));
      const { failure } = await runToEnd(rig.runtime, {
        ...prepared,
        ...traits.noImage(prepared, rig.context.storeRoot),
      });
      expect(failure).toMatchObject({ kind: traits.noImageKind, remedy: expect.stringMatching(/./) });
    });

    it('passes exactly the requested variables, whatever their values contain', async () => {
      const caller = {
        HITHER_SECRET: 'of the caller',
        APPTAINERENV_LEAK: '1',
        SINGULARITYENV_LEAK: '1',
        HTTP_PROXY: 'http://proxy:1',
        APPTAINER_BIND: '/root',
      };
      const other = await openRigOf(engine, { env: caller });
      try {
        const prepared = await other.prepare(
          source('import os\nreturn dict(os.environ)'),
          await other.image(engine.image('python')),
          { env: { ...VALUES, PATH_OF_MINE: '/a:/b', TMPDIR: '/tmp' } },
        );
        const { result, stderr } = await runToEnd(other.runtime, prepared);
        expect(stderr).toBe('');
        const found = result as Record<string, string>;
        expect(found).toMatchObject({ ...VALUES, PATH_OF_MINE: '/a:/b', TMPDIR: '/tmp' });
        const extra = Object.keys(found).filter((name) => !(name in prepared.env) && !traits.ownVariables.test(name));
        expect(extra).toEqual([]);
      } finally {
        await other.close();
      }
    });

    it('never has the value of a variable in its arguments', async () => {
      const prepared = await prepare(source('return 1'), { env: { MINE: 'secret-value', HOME: '/tmp' } });
      expect(rig.runtime.command(prepared).args.join('\n')).not.toContain('secret-value');
    });

    it('mounts directories whatever their names contain', applies(traits.mounts === 'given'), async () => {
      const names = [
        'with blank',
        'with:colon',
        'with,comma',
        'with"quote',
        "with'apostrophe",
        'with=equals',
        'ünïcode',
      ];
      const mounts = names.map((name) => ({
        source: join(rig.context.storeRoot, 'mounts', name),
        target: `/mnt/${name.replace(/[":,]/g, '_')}`,
        writable: name === 'with blank',
      }));
      for (const { source: directory } of mounts) {
        await mkdir(directory, { recursive: true });
        await writeFile(join(directory, 'name'), directory);
      }
      const read = `
import os
def write(directory):
    try:
        open(directory + '/written', 'w').close()
        return True
    except OSError:
        return False
return {directory: [open('/mnt/' + directory + '/name').read(), write('/mnt/' + directory)] for directory in os.listdir('/mnt')}`;
      const { result, stderr } = await run(source(read), { mounts });
      expect(stderr).toBe('');
      expect(result).toEqual(
        Object.fromEntries(mounts.map((mount) => [mount.target.slice(5), [mount.source, mount.writable]])),
      );
      expect(existsSync(join(rig.context.storeRoot, 'mounts', 'with blank', 'written'))).toBe(true);
    });

    it('mounts inputs over files in /in, read-only', applies(traits.mounts === 'given'), async () => {
      const names = ['plain', 'with:colon', `with,comma and "quotes" 'é'`];
      const inputs = names.map((name) => ({
        source: join(rig.context.storeRoot, 'inputs', name),
        target: `/in/files/${name}`,
        writable: false,
      }));
      await mkdir(join(rig.context.storeRoot, 'inputs'), { recursive: true });
      for (const { source: file } of inputs) {
        await writeFile(file, file);
      }
      const read = `
import os
def write(file):
    try:
        open(file, 'a').close()
        return True
    except OSError:
        return False
return {file: [open('/in/files/' + file).read(), write('/in/files/' + file)] for file in os.listdir('/in/files')}`;
      const empty = new Uint8Array();
      const named = Object.fromEntries(names.map((name) => [name, empty]));
      const { result, stderr } = await run({ ...source(read), named }, { inputs });
      expect(stderr).toBe('');
      expect(result).toEqual(Object.fromEntries(inputs.map((input, at) => [names[at], [input.source, false]])));
    });

    it('refuses mounts, and says why', applies(traits.mounts === 'refused'), async () => {
      const mounts = [{ source: '/tmp', target: '/mnt', writable: false }];
      const prepared = await prepare(source('return 1'), { mounts });
      expect(() => rig.runtime.command(prepared)).toThrow(expect.objectContaining({ code: 'runtime' }));
    });

    it('provides no network, or that of this machine, as requested', async () => {
      const service = await startHostService();
      const call = source(`import socket
try:
    socket.create_connection(('127.0.0.1', ${service.port}), 5).close()
    return 'reached'
except OSError as error:
    return 'refused'`);
      const [without, withNetwork] = [await run(call), await run(call, { network: 'host' })];
      service.close();
      expect([without.result, withNetwork.result]).toEqual([
        traits.networks.includes('none') ? 'refused' : 'reached',
        'reached',
      ]);
    });

    it('provides a network of its own, or says why it cannot', applies(traits.networks.includes('none')), async () => {
      const names = source('import socket\nreturn [name for _, name in socket.if_nameindex()]');
      expect((await run(names)).result).toEqual(['lo']);
      if (traits.networks.includes('bridge')) {
        const { result } = await run(names, { network: 'bridge' });
        expect(result).toEqual(expect.arrayContaining(['lo', expect.not.stringMatching(/^lo$/)]));
      } else {
        const prepared = await prepare(names, { network: 'bridge' });
        expect(() => rig.runtime.command(prepared)).toThrow(/its own network without root/);
      }
    });

    it.each([
      ['writable-root', "open('/usr/left', 'w').close()\nreturn 'done'"],
      [
        'tmp-exec',
        "import os, subprocess\nwith open('/tmp/x', 'w') as f: f.write('#!/bin/sh\\nexit 7')\nos.chmod('/tmp/x', 0o755)\nreturn 'done' if subprocess.call(['/tmp/x']) == 7 else 'not'",
      ],
    ] as const)(
      'lacks only the part of the isolation that "relax: [%s]" names',
      applies(traits.networks.includes('none')),
      async (relax, body) => {
        const { result, stderr } = await run(source(body), { relax: [relax] });
        expect([result, stderr]).toEqual(['done', '']);
      },
    );

    it('leaves files that belong to the caller', async () => {
      const prepared = await prepare(
        source('import os\nopen(os.environ["OUT"] + "/left", "w").close()\nreturn os.getuid()'),
        (usual) => ({ env: { ...usual.env, OUT: traits.out(usual) } }),
      );
      await runToEnd(rig.runtime, prepared);
      for (const name of ['left', 'result.json', 'ended.json']) {
        const { uid, gid } = await stat(join(prepared.directory, 'out', name));
        expect({ name, uid, gid }).toEqual({ name, ...rig.context.user });
      }
    });

    it('claims no isolation that an attacker can disprove', async () => {
      const host = await startHostService();
      const resources = { ...RESOURCES, cpus: 0.5, memory: 512 * MIB };
      const args = { port: host.port, driver: process.pid, megabytes: 16, processes: 300 };
      const prepared = await prepare(attack(args), { resources });
      const { result, stderr } = await runToEnd(rig.runtime, prepared);
      host.close();
      const left = await takeLeftFiles(host.port);
      expect(stderr).toBe('');
      const limits = { cpus: 0.5, megabytes: 8, pids: RESOURCES.pids, user: rig.context.user, left };
      expectTruth(rig.runtime.isolation(prepared), result as Findings, limits);
    });

    /** A run that waits in several processes, which a signal to its group doesn't reach. */
    const waiting = async (of: ContainerRig, ignore: readonly string[] = []) => {
      const marked = await of.prepare(ending('wait_forever', { ignore }), image, ({ env, name }) => ({
        env: { ...env, [MARK]: name },
      }));
      const { name } = marked;
      const container = startContainer(of.runtime, marked);
      await container.printed(/pid \d+\n(.*\n)*pid \d+\n/);
      expect(processesMarked(name)).not.toEqual([]);
      return { name, directory: marked.directory, container };
    };

    it.each([
      ['at SIGTERM', []],
      ['at SIGTERM, although the function ignores it', ['SIGTERM', 'SIGINT', 'SIGHUP']],
    ])('ends within 5 s %s', async (_, ignore) => {
      const { name, container } = await waiting(rig, ignore);
      const started = performance.now();
      // As the executor does: a signal and, after the grace period, the runtime's own means.
      container.child.kill('SIGTERM');
      await Promise.race([container.end, new Promise((resolve) => setTimeout(resolve, 2000).unref())]);
      await rig.runtime.stop(name);
      const { failure } = await container.end;
      expect(performance.now() - started).toBeLessThan(5000);
      expect(failure).toBeUndefined();
      expect(processesMarked(name)).toEqual([]);
    });

    it('stops a container, an ended one, and one that never existed', async () => {
      const { name, container } = await waiting(rig);
      await rig.runtime.stop(name);
      // The engine's client has the mark too.
      await container.end;
      expect(processesMarked(name)).toEqual([]);
      await expect(rig.runtime.stop(name)).resolves.toBeUndefined();
      await expect(rig.runtime.stop('hither-never-was')).resolves.toBeUndefined();
    });

    it('removes the containers of dead owners, and no others', async () => {
      // Not dead for others, which would remove its containers at any time.
      const dead = { host: `gone-${randomBytes(6).toString('hex')}`, pid: 1, startTime: '1' };
      const { storeRoot } = rig.context;
      const other = await openRigOf(engine, { owner: dead, storeRoot });
      await other.runtime.probe();
      // Another runtime object, as in the next process: it didn't start these containers.
      const next = await openRigOf(engine, { storeRoot });
      await next.runtime.probe();
      const [theirs, mine] = [await waiting(other), await waiting(rig)];
      const swept = await next.runtime.sweep((owner) => owner.host === dead.host);
      // A container whose client was ended may be gone before the engine is asked for it.
      expect(swept.filter((one) => ![theirs.name, theirs.directory].includes(one))).toEqual([]);
      expect(swept.length).toBeLessThanOrEqual(1);
      await theirs.container.end;
      expect(processesMarked(theirs.name)).toEqual([]);
      expect(processesMarked(mine.name)).not.toEqual([]);
      await rig.runtime.stop(mine.name);
      await mine.container.end;
    });
  });
}

/** A job whose function has this body. */
function source(body: string): JobOptions {
  const lines = body
    .trim()
    .split('\n')
    .map((line) => `    ${line}\n`);
  return { files: { 'job.py': `def call():\n${lines.join('')}` }, function: 'job.py:call' };
}

/** A job that ends in one of the ways in endings.py. */
function ending(name: string, args: Readonly<Record<string, unknown>> = {}): JobOptions {
  return { fixtures: ['endings.py'], function: `endings.py:${name}`, args: encoded(args) };
}

function attack(args: Readonly<Record<string, number>>): JobOptions {
  return { fixtures: ['../attacker/attacker.py'], function: 'attacker.py:attack', args: encoded(args) };
}

function encoded(args: Readonly<Record<string, unknown>>): Record<string, string> {
  return Object.fromEntries(Object.entries(args).map(([name, value]) => [name, JSON.stringify(value)]));
}

/** Files that the attacker left on this machine; removes them. */
async function takeLeftFiles(port: number): Promise<string[]> {
  const paths = ['/tmp', '/var/tmp', '/dev/shm'].map((directory) => join(directory, `hither-attacker-${port}`));
  const left = paths.filter(existsSync);
  await Promise.all(left.map((path) => rm(path)));
  return left;
}
