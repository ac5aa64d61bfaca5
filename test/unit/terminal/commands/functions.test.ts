import { afterAll, expect, it } from 'vitest';
import type { CommandIo } from '../../../../src/terminal/command-io';
import { listFunctions } from '../../../../src/terminal/commands/functions';
import { makeRepository, removeRepositories } from '../../../fakes/repository';

afterAll(removeRepositories);

const FILES = {
  'all.py': `import hither2 as hi, os
@hi.function('g', '0.1.0', image=hi.RemoteDockerImage('docker://a/b'))
@hi.local_modules(['lib'])
@hi.additional_files(['*.m'])
def f(x): pass
`,
  'sub/computed.py': `import hither as hi, os
@hi.function(NAME, os.getenv('V'))
@hi.container(f'docker://{x}')
@hi.local_modules([os.getenv('M')])
@hi.additional_files(list())
def f(): pass
`,
  'sub/plain.py': "import hither as hi\n@hi.function('p', '1')\ndef p(): pass\n",
};

async function list(json: boolean) {
  const cwd = await makeRepository(FILES);
  const written = { out: '', err: '' };
  const io = {
    cwd,
    environment: {},
    writeOut: (text: string) => (written.out += text),
    writeErr: (text: string) => (written.err += text),
  } as unknown as CommandIo;
  return { exitCode: await listFunctions({ directory: '.', json }, io), ...written };
}

it('lists decorator arguments as one JSON document, with null and a problem for computed ones', async () => {
  const { exitCode, out } = await list(true);
  expect(exitCode).toBe(0);
  const { schema, functions, problems } = JSON.parse(out);
  expect(schema).toBe('hither-functions/1');
  expect(functions).toEqual([
    {
      file: 'all.py',
      line: 5,
      name: 'f',
      function_name: 'g',
      function_version: '0.1.0',
      container: 'docker://a/b',
      local_modules: ['lib'],
      additional_files: ['*.m'],
    },
    {
      file: 'sub/computed.py',
      line: 6,
      name: 'f',
      function_name: null,
      function_version: null,
      container: null,
      local_modules: null,
      additional_files: null,
    },
    {
      file: 'sub/plain.py',
      line: 3,
      name: 'p',
      function_name: 'p',
      function_version: '1',
      container: null,
      local_modules: [],
      additional_files: [],
    },
  ]);
  expect(
    problems.map((each: Record<string, unknown>) => `${each.file}:${each.line}:${each.column}: ${each.message}`),
  ).toEqual([
    'sub/computed.py:2:14: the name of f is computed (NAME): write it as a string',
    'sub/computed.py:2:20: the version of f is computed (os.getenv(\'V\')): write it as a string, or give "version:" in the job spec',
    'sub/computed.py:3:15: the container image of f is computed (f\'docker://{x}\'): write it as a string, or give "container:" in the job spec',
    'sub/computed.py:4:19: the local modules of f are computed ([os.getenv(\'M\')]): write them as strings, or give "local-modules:" in the job spec',
    'sub/computed.py:5:22: the additional files of f are computed (list()): write them as strings, or give "additional-files:" in the job spec',
  ]);
});

it('lists one function per line, and problems on stderr', async () => {
  const { out, err } = await list(false);
  expect(out).toBe(
    'all.py:5  f  0.1.0  docker://a/b\nsub/computed.py:6  f  ?  no image\nsub/plain.py:3  p  1  no image\n',
  );
  expect(err.split('\n')).toHaveLength(6);
});
