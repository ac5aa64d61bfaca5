/** Attacks by functions from inside their containers, and by workspaces before anything runs. */
import { mkdir, readFile, symlink, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { ENGINES, needs, type TestEngine } from '../requirements';
import { openRigOf, RESOURCES, runInWorker, runToEnd } from '../rigs/container-rig';
import { emptyDirectory, hither } from '../rigs/hither';
import { startHostService } from '../rigs/host-service';
import { type InsideAttack, tries, type WorkspaceAttack } from './attack';
import { INSIDE } from './inside';
import { ON_SUPERVISOR } from './supervisor';
import { IN_WORKER } from './worker';
import { WORKSPACES } from './workspaces';

const MARK = 'mark-of-a-secret-5b1f';

/** A Python module with a function for each attack, and `attack`, which tries all of them. */
async function moduleOf(attacks: readonly InsideAttack[]): Promise<string> {
  const functions = attacks.map(({ body }, index) => {
    const lines = body
      .trim()
      .split('\n')
      .map((line) => `    ${line}\n`);
    return `def attack_${index}(port, driver, secret, mark):\n${lines.join('')}`;
  });
  const list = `def attack(port, driver, secret, mark):\n    attacks = [${attacks.map((_, index) => `attack_${index}`)}]\n`;
  const end = '    return [try_attack(each, port, driver, secret, mark) for each in attacks]\n';
  return [await readFile('test/attacks/harness.py', 'utf8'), ...functions, `${list}${end}`].join('\n\n');
}

for (const engine of ENGINES.filter(({ name }) => name !== 'host')) {
  const attacks = [...INSIDE, ...ON_SUPERVISOR].filter(({ except }) => except?.[engine.name] === undefined);
  describe(`hostile functions under ${engine.label}`, needs(engine), () => {
    let found: readonly string[] = [];
    beforeAll(async () => {
      found = await tryInside(engine, attacks);
    });
    for (const [index, attack] of attacks.entries()) {
      const place = INSIDE.includes(attack) ? 'the machine' : 'the supervisor';
      it(attack.name, tries(place, engine), () => expect(found[index]).toBe(''));
    }
  });
}

for (const engine of ENGINES.filter(({ name }) => name !== 'host')) {
  const attacks = IN_WORKER.filter(({ except }) => except?.[engine.name] === undefined);
  describe(`hostile functions in a worker under ${engine.label}`, needs(engine), () => {
    let found: readonly string[] = [];
    beforeAll(async () => {
      found = await tryInside(engine, attacks, true);
    });
    for (const [index, attack] of attacks.entries()) {
      it(attack.name, tries('the worker', engine), () => expect(found[index]).toBe(''));
    }
  });
}

/** What each attack gained: an empty text if it was refused. */
async function tryInside(
  engine: TestEngine,
  attacks: readonly InsideAttack[],
  shared = false,
): Promise<readonly string[]> {
  const host = await startHostService();
  const caller = { GITHUB_TOKEN: MARK, ACTIONS_RUNTIME_TOKEN: MARK, AWS_SECRET_ACCESS_KEY: MARK, HITHER_X: MARK };
  const prefixed = Object.fromEntries(['APPTAINERENV_X', 'SINGULARITYENV_X'].map((name) => [name, MARK]));
  const rig = await openRigOf(engine, { env: { ...caller, ...prefixed } });
  try {
    const secret = join(rig.context.storeRoot, 'secret');
    await writeFile(secret, MARK);
    const given = { port: host.port, driver: process.pid, secret, mark: MARK };
    const args = Object.fromEntries(Object.entries(given).map(([name, value]) => [name, JSON.stringify(value)]));
    const attacker = await readFile('test/fixtures/attacker/attacker.py', 'utf8');
    const files = { 'job.py': await moduleOf(attacks), 'attacker.py': attacker };
    const job = { files, function: 'job.py:attack', args };
    const prepared = await rig.prepare(job, await rig.image(engine.image('python')), { resources: RESOURCES, shared });
    const { result, stderr } = await (shared ? runInWorker : runToEnd)(rig.runtime, prepared);
    expect(stderr.replace(/^[0-9a-f]{32}0001\n/gm, '')).toBe('');
    return result as string[];
  } finally {
    host.close();
    await rig.close();
  }
}

describe('hostile workspaces', () => {
  for (const attack of WORKSPACES) {
    it(attack.name, tries('specs and workspaces'), async () => {
      const { exitCode, output, seconds } = await read(attack);
      // biome-ignore lint/suspicious/noControlCharactersInRegex: these must not appear
      const isSafe = !output.includes(MARK) && !/[\u001b\u202e]|^ {4}at /m.test(output) && seconds < 10;
      const held = isSafe && exitCode === (attack.exitCode ?? 2) && attack.says.test(output);
      expect({ exitCode, output, seconds, held }).toMatchObject({ held: true });
    });
  }
});

/** Writes a workspace to a new directory, and validates it. */
async function read({ files }: WorkspaceAttack): Promise<{ exitCode: number | null; output: string; seconds: number }> {
  const directory = await emptyDirectory();
  const secret = join(await emptyDirectory(), 'secret');
  await writeFile(secret, `${MARK}\n`);
  await mkdir(join(directory, '.git'));
  for (const [path, text] of Object.entries(files)) {
    const target = join(directory, path.replace(/@$/, ''));
    const content = text.replaceAll('SECRET', secret).replaceAll('MARK', MARK);
    await mkdir(dirname(target), { recursive: true });
    await (path.endsWith('@') ? symlink(content, target) : writeFile(target, content));
  }
  const started = performance.now();
  const { exitCode, stdout, stderr } = await hither(['validate', 'hither.yml'], { cwd: directory });
  return { exitCode, output: stdout + stderr, seconds: (performance.now() - started) / 1000 };
}
