/** The hints that a run prints with errors that don't explain themselves, under every runtime. Records lack them. */
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { RUNTIMES } from '../../src/container/runtimes';
import { applies, ENGINES, needs } from '../requirements';
import { emptyDirectory, hither, hostPython, records, under } from '../rigs/hither';

const SOURCE = `
import os, subprocess, sys
import hither as hi

@hi.function('net', '1')
def net():
    import urllib.request
    urllib.request.urlopen('http://example.org/')

@hi.function('file', '1')
def file():
    open('data/a.csv')

@hi.function('text', '1')
def text(path):
    open(path)

@hi.function('module', '1')
def module():
    __import__('help' + 'ers')

@hi.function('program', '1')
def program():
    with open('/tmp/a.sh', 'w') as script:
        script.write('#!/bin/sh\\necho ran\\n')
    os.chmod('/tmp/a.sh', 0o755)
    subprocess.run(['/tmp/a.sh'], check=True)

@hi.function('shared', '1')
def shared():
    from multiprocessing import shared_memory
    block = shared_memory.SharedMemory(create=True, size=2 << 20)
    block.buf[:] = bytes(2 << 20)

@hi.function('room', '1')
def room():
    with open('/dev/shm/x', 'wb') as file:
        file.write(bytes(2 << 20))

@hi.function('hidden', '1')
def hidden():
    import queue
    queue.put_all()

@hi.function('leave', '1')
def leave():
    sys.exit(0)

@hi.function('plot', '1')
def plot():
    with open('plot.png', 'w') as file:
        file.write('x')

@hi.function('kept', '1')
def kept():
    with open('plot.png', 'w') as file:
        file.write('x')
    return hi.File('plot.png')
`;

const EVERYWHERE = ['text', 'file', 'module', 'hidden', 'leave', 'plot', 'kept'];
/** Functions that need a container to fail. */
const CONTAINED = ['net', 'program', 'shared', 'room'];

const SPEC = `defaults: { resources: { shm: 1M } }
jobs:
  text: { function: f.py:text, args: { path: data/a.csv } }
${[...EVERYWHERE, ...CONTAINED]
  .filter((name) => name !== 'text')
  .map((name) => `  ${name}: { function: f.py:${name} }`)
  .join('\n')}
`;

/** A repository with the functions above, and files that they don't find. */
async function makeRepository(): Promise<string> {
  const directory = await emptyDirectory();
  const files = { 'f.py': SOURCE, 'hither.yml': SPEC, 'data/a.csv': '', 'lib/helpers.py': '', 'queue.py': '' };
  for (const [path, text] of Object.entries(files)) {
    await mkdir(join(directory, dirname(path)), { recursive: true });
    await writeFile(join(directory, path), text);
  }
  return directory;
}

for (const engine of ENGINES) {
  describe(`under ${engine.name}`, needs(engine), () => {
    const errors = new Map<string, string>();
    const hints = new Map<string, string>();
    beforeAll(async () => {
      const cwd = await makeRepository();
      const env = { ...engine.env, ...hostPython() };
      const names = engine.name === 'host' ? EVERYWHERE : [...EVERYWHERE, ...CONTAINED];
      const select = names.flatMap((name) => ['--select', name]);
      const call = await hither(['run', '--json', ...select, ...under(engine, 'python')], { cwd, env });
      for (const { label, error } of records(call)) {
        errors.set(label, `${error?.type}: ${error?.message}`);
      }
      let last = '';
      for (const line of call.stderr.split('\n')) {
        last = /^(\w+): (?:finished|error|failed) /.exec(line)?.[1] ?? last;
        if (line.startsWith('hint: ')) {
          hints.set(last, line);
        }
      }
    });

    const isContainer = engine.name !== 'host';
    const { limitsFiles: isLimited, ownNetwork } = RUNTIMES[engine.name];

    it('a function that needs the network: the hint says how to allow it', applies(isContainer), () => {
      expect(errors.get('net')).toMatch(/^URLError: <urlopen error \[Errno -\d\] [^>]*>$/);
      expect(hints.get('net')).toContain(ownNetwork ? 'network: bridge' : 'network: host');
    });

    it('a file or module missing in the container: the hint says where the repository has it', () => {
      expect(errors.get('file')).toBe("FileNotFoundError: [Errno 2] No such file or directory: 'data/a.csv'");
      expect(hints.get('file')).toContain('additional_files(["data/a.csv"])');
      expect(errors.get('module')).toBe("ModuleNotFoundError: No module named 'helpers'");
      expect(hints.get('module')).toContain('local_modules(["lib/helpers.py"])');
    });

    it('a path passed as text: the hint names the special value', () => {
      expect(hints.get('text')).toContain('{ $file: "data/a.csv" }');
    });

    it('a program in /tmp: the hint names tmp-exec', () => {
      expect((hints.get('program') ?? '').includes('relax: [tmp-exec]')).toBe(isLimited);
    });

    it('a full /dev/shm: a hint after an error and after a crash', applies(isLimited), () => {
      expect(errors.get('shared')).toMatch(/^Signal: the function was ended by SIGBUS \(.*\/dev\/shm was full/);
      expect(hints.get('shared')).toContain('resources: { shm: ');
      expect(errors.get('room')).toBe('OSError: [Errno 28] No space left on device');
      expect(hints.get('room')).toContain('/dev/shm');
    });

    it('a module that the standard library shadows: the hint names it', () => {
      expect(hints.get('hidden')).toContain('not "queue.py"');
    });

    it('an exit without a result, and files that are not returned: a hint for each', () => {
      expect(errors.get('leave')).toBe('SystemExit: 0');
      expect(hints.get('leave')).toContain('return the result');
      expect(hints.get('plot')).toContain('return hi.File("plot.png")');
      expect(hints.get('kept')).toBeUndefined();
    });
  });
}
