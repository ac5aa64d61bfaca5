/** What a Python environment of this machine is: its version, its platform, and what is installed in it. */
import { createHash } from 'node:crypto';
import { HitherError } from '../errors';
import { runCommand } from '../process/run-command';
import { digestOfHash } from './digest';
import { statSign } from './file-identity';
import { recordPath, rememberedText } from './image-folder';
import type { RuntimeContext } from './types';

/**
 * Prints the folders that distributions are found in, and below them what the environment is: version, platform and
 * `name==version` of every distribution. pkg_resources is for 3.6 and 3.7, which lack importlib.metadata.
 */
const ASK = `
import sys, sysconfig
sys.path = [path for path in sys.path if path]
try:
    from importlib.metadata import distributions
    found = [(d.metadata['Name'] or '', d.version or '') for d in distributions()]
except ImportError:
    try:
        import pkg_resources
        found = [(d.project_name, d.version) for d in pkg_resources.working_set]
    except ImportError:
        found = []
import json
print(json.dumps({
    'path': sys.path,
    'identity': [sys.version, sysconfig.get_platform(), sorted(set('%s==%s' % pair for pair in found))],
}))
`;

/**
 * The digest that stands for the environment of an interpreter. It is asked again only when the interpreter or one of the
 * folders of its libraries has changed.
 * @throws HitherError `image` when the interpreter doesn't work.
 */
export async function identifyPython(
  context: RuntimeContext,
  program: string,
  env: Readonly<Record<string, string>>,
): Promise<string> {
  const about = JSON.stringify([program, env.PYTHONPATH, env.PYTHONHOME, env.VIRTUAL_ENV]);
  const folders = recordPath(context, 'python-paths', about);
  const known = await rememberedText(context, { path: folders, key: await signOf(program) }, async () =>
    JSON.stringify((await ask(program, env)).path),
  );
  const paths = JSON.parse(known ?? '[]') as readonly string[];
  const key = JSON.stringify(await Promise.all([program, ...paths].map(signOf)));
  const text = await rememberedText(context, { path: recordPath(context, 'pythons', about), key }, async () =>
    JSON.stringify((await ask(program, env)).identity),
  );
  return digestOfHash(createHash('sha256').update(text ?? ''));
}

function signOf(path: string): Promise<string> {
  return statSign(path).catch(() => `${path} is not there`);
}

interface Answer {
  readonly path: readonly string[];
  readonly identity: unknown;
}

async function ask(program: string, env: Readonly<Record<string, string>>): Promise<Answer> {
  const answer = await runCommand({ program, args: ['-s', '-B', '-c', ASK], env });
  try {
    return JSON.parse(answer.stdout) as Answer;
  } catch {
    const said = answer.stderr.trim().split('\n').at(-1) ?? '';
    throw new HitherError(
      'image',
      `the Python ${program} does not work: ${said || `exit code ${answer.exitCode}`}`,
      'name another interpreter with "python:"',
    );
  }
}
