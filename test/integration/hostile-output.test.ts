/** Functions that misuse their output directory, or whose store disappears: the cause is reported, and nothing hangs. */
import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { needs } from '../requirements';
import { emptyDirectory, hither } from '../rigs/hither';
import { ANOTHER_USER, callAsUser, userDirectory } from './another-user';

const SOURCE = `import hither as hi
import json, os, shutil

def out():
    from hither_runner import content
    return content.places['out']

@hi.function('closes', '0.1.0')
def closes(directory):
    path = os.path.join(out(), 'store', 'sha1', 'aa')
    os.makedirs(path)
    os.chmod(os.path.join(out(), directory), 0)
    return 1

@hi.function('takes_the_store_away', '0.1.0')
def takes_the_store_away():
    shutil.rmtree(os.path.dirname(out()))
    return 1

@hi.function('nests', '0.1.0')
def nests():
    os.chdir(out())
    for _ in range(600):
        os.mkdir('n' * 200)
        os.chdir('n' * 200)
    return 1

@hi.function('leaves_60_gb', '0.1.0')
def leaves_60_gb():
    with open(os.path.join(out(), '0'), 'wb') as file:
        file.truncate(60 * 10 ** 9)
    result = {'_type': 'hither_file', 'item_type': 'file', 'name': 'zeros', 'out': '0'}
    with open(os.path.join(out(), 'result.json'), 'w') as file:
        json.dump({'schema': 'hither-outcome/1', 'status': 'finished', 'result': result}, file)
    print('left', flush=True)
    os._exit(0)
`;

let directory: string;

beforeAll(async () => {
  directory = await emptyDirectory();
  writeFileSync(join(directory, 'f.py'), SOURCE);
});

const run = async (name: string, onOutput?: NonNullable<Parameters<typeof hither>[1]>['onOutput']) => {
  const store = await emptyDirectory();
  const args = ['run', `f.py:${name}`, '--runtime', 'host', '--json'];
  const env = { KACHERY_STORAGE_DIR: store };
  const { exitCode, stdout, stderr } = await hither(args, { cwd: directory, env, ...(onOutput && { onOutput }) });
  const { status, error } = JSON.parse(stdout).jobs[0];
  const runs = join(store, 'hither', 'v1', 'runs');
  return { exitCode, status, error, stderr, left: readdirSync(runs, { encoding: 'utf8' }) };
};

describe('a function', () => {
  it('is not blamed for a store that disappears while it runs', async () => {
    const { exitCode, status, error } = await run('takes_the_store_away');
    expect({ exitCode, status, error }).toMatchObject({
      exitCode: 3,
      status: 'failed',
      error: {
        type: 'Store',
        message: expect.stringMatching(/^the directory of the job, .* was removed or is no longer accessible/),
      },
    });
  });

  it("can't leave directories behind by nesting them deeper than paths can be", async () => {
    const { status, error, left } = await run('nests');
    expect({ status, error, left }).toEqual({ status: 'finished', error: null, left: [] });
  });

  it('that leaves 60 GB delays cancelling by less than 2 s', async () => {
    let asked = 0;
    const { exitCode, status, error, left } = await run('leaves_60_gb', (printed, signal) => {
      if (asked === 0 && printed.includes('left')) {
        asked = -1;
        // The function has ended, and its result is being read.
        setTimeout(() => {
          asked = performance.now();
          signal('SIGTERM');
        }, 1500);
      }
    });
    expect(performance.now() - asked).toBeLessThan(2000);
    expect({ exitCode, status, error, left }).toMatchObject({
      exitCode: 4,
      status: 'cancelled',
      error: { message: 'the run was cancelled before the job ended' },
      left: [],
    });
  });

  it.each(['store', 'store/sha1/aa'])(
    'that makes the directory %s unreadable hides nothing: the supervisor opens it',
    needs(ANOTHER_USER),
    (path) => {
      const user = userDirectory();
      writeFileSync(join(user, 'work', 'f.py'), SOURCE);
      const args = ['run', 'f.py:closes', '--arg', `directory=${path}`, '--runtime', 'host', '--json'];
      const { stdout, stderr } = callAsUser(user, args);
      const [job] = JSON.parse(stdout || '{}').jobs ?? [];
      expect({ status: job?.status, stderr }).toMatchObject({ status: 'finished' });
    },
  );
});
