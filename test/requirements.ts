/**
 * What tests need besides Node, Python and the usual Unix programs. If it is missing, a test is skipped, and
 * skip-reasons.ts reports why. With HITHER_REQUIRE_ENGINES=1, as in CI, a missing requirement is a failure.
 */
import { spawnSync } from 'node:child_process';
import type { TestOptions } from 'vitest';
import { RUNTIME_NAMES, type RuntimeName } from '../src/core/runtime-names';
import { RUNTIMES_UNDER_TEST } from './runtimes';

declare module 'vitest' {
  interface TaskMeta {
    /** Why a test is skipped. */
    skipped?: string;
  }
}

/** Something that not every machine has. */
export interface Requirement {
  /** Its name in the report of skipped tests. */
  readonly what: string;
  readonly missing: boolean;
}

/** A requirement that is checked when a test first needs it. */
export function requirement(what: string, find: () => boolean): Requirement {
  let found: boolean | undefined;
  return {
    what,
    get missing() {
      found ??= find();
      return !found;
    },
  };
}

/**
 * The options of tests that need something: `it('traces', needs(STRACE), () => …)`.
 * @throws if something required is missing
 */
export function needs(...wanted: readonly Requirement[]): TestOptions {
  const missing = wanted.filter((thing) => thing.missing);
  if (missing.length === 0) {
    return {};
  }
  const lacks = missing.map(({ what }) => what).join('; ');
  if (process.env.HITHER_REQUIRE_ENGINES === '1') {
    throw new TypeError(`missing: ${lacks}. HITHER_REQUIRE_ENGINES=1 asks for everything that tests need`);
  }
  return { skip: true, meta: { skipped: `missing: ${lacks}` } };
}

/** The options of a test that is only about some runtimes. For others it is skipped without a report. */
export function applies(toThisOne: boolean): TestOptions {
  return toThisOne ? {} : { skip: true, meta: { skipped: 'not about this runtime' } };
}

/** Whether a command succeeds. */
export function works(program: string, ...args: string[]): boolean {
  return spawnSync(program, args, { stdio: 'ignore' }).status === 0;
}

export const LINUX = requirement('Linux', () => process.platform === 'linux');

export const ROOT = requirement('root', () => process.getuid?.() === 0);

/** The right to mount file systems. */
export const MOUNTS = requirement(
  'root, with the right to mount',
  () => !ROOT.missing && works('unshare', '--mount', 'true'),
);

export const STRACE = requirement('strace', () => works('strace', '-qq', '-e', 'trace=none', 'true'));

/** A Slurm controller that answers. */
export const SLURM = requirement('Slurm', () => works('scontrol', 'ping'));

/** Images of the test bed: Python alone, with numpy, and with numpy and scipy. */
export type TestImage = 'python' | 'python-numpy' | 'scipy';

/** A container runtime for tests. */
export interface TestEngine extends Requirement {
  readonly name: RuntimeName;
  /** Its name in the titles of tests. */
  readonly label: string;
  /** The variables that select this engine. */
  readonly env: Readonly<Record<string, string>>;
  /** The value of `--container`. Under host, and if the engine is missing, no image has that name. */
  readonly image: (image: TestImage) => string;
}

/** All runtimes: those of the test bed (`eval "$(test/testbed/testbed.sh env)"`), and `host`. */
export const ENGINES: readonly TestEngine[] = RUNTIME_NAMES.map((name) => engine(name));

/** A recent docker, which stores images in containerd, so an image's id is the digest of its manifest. */
export const DOCKER26 = engine('docker', {
  label: 'docker with images in containerd',
  env: { DOCKER_HOST: process.env.TESTBED_DOCKER26 ?? 'unix:///nowhere' },
});

/** The engine with this name. */
export function engineOf(wanted: RuntimeName): TestEngine {
  const [found] = ENGINES.filter(({ name }) => name === wanted);
  if (found === undefined) {
    throw new TypeError(`tests have no engine ${wanted}`);
  }
  return found;
}

function engine(name: RuntimeName, how = { label: name as string, env: {} }): TestEngine {
  const { ask, images } = RUNTIMES_UNDER_TEST[name];
  const image = (wanted: TestImage): string =>
    process.env[`TESTBED_${images}_${wanted.toUpperCase().replace('-', '_')}`] ?? `hither-test/${wanted}`;
  const answers = ([program, ...args]: readonly [string, ...string[]]) =>
    spawnSync(program, args, { stdio: 'ignore', env: { ...process.env, ...how.env } }).status === 0;
  const needed = requirement(
    `${how.label} and the images of the test bed (test/testbed/testbed.sh)`,
    () => ask === undefined || (process.env[`TESTBED_${images}_PYTHON`] !== undefined && answers(ask)),
  );
  return Object.assign(needed, { name, image, ...how });
}
