/**
 * What tests need of the machine beside Node. A missing thing is a skip with its reason, or a failure where everything is
 * required (HITHER_REQUIRE_ENGINES=1, as in CI).
 */
import { spawnSync } from 'node:child_process';
import type { RuntimeName } from '../src/terms';

const REQUIRED = process.env.HITHER_REQUIRE_ENGINES === '1';

/** Whether to skip: `describe.skipIf(lacks('strace', found))`. @throws where what is missing is required */
export function lacks(thing: string, found: boolean): boolean {
  if (!found && REQUIRED) {
    throw new TypeError(`${thing} is missing, and HITHER_REQUIRE_ENGINES=1 asks for everything that tests need`);
  }
  return !found;
}

/** Whether a program answers. */
export function works(program: string, ...args: string[]): boolean {
  return spawnSync(program, args, { stdio: 'ignore' }).status === 0;
}

/** Images of the test bed: Python alone, with numpy, and with scipy too. */
export type TestImage = 'python' | 'python-numpy' | 'scipy';

/** A container runtime as tests use it. */
export interface TestEngine {
  readonly name: RuntimeName;
  /** As tests call it. */
  readonly label: string;
  /** The variables that make it this engine. */
  readonly env: Readonly<Record<string, string>>;
  /** What `--container` gets; under host it is only recorded. */
  readonly image: (image: TestImage) => string;
  readonly missing: boolean;
}

const VARIABLE: Readonly<Record<TestImage, string>> = {
  python: 'PYTHON',
  'python-numpy': 'PYTHON_NUMPY',
  scipy: 'SCIPY',
};

/** All runtimes: those of the test bed (`eval "$(test/testbed/testbed.sh env)"`), and the bare host. */
export const ENGINES: readonly TestEngine[] = [
  engine('docker', 'IMAGE', works('docker', 'version')),
  engine('podman', 'IMAGE', works('podman', 'version')),
  engine('apptainer', 'SIF', works('apptainer', 'version')),
  engine('host', 'IMAGE', true),
];

/** An engine of today, whose images are in containerd: there an image's id is the digest of its manifest. */
export const DOCKER26: TestEngine = (() => {
  const host = process.env.TESTBED_DOCKER26 ?? '';
  const found = host !== '' && works('docker', '--host', host, 'version');
  return {
    ...engine('docker', 'IMAGE', found),
    label: 'docker with images in containerd',
    env: { DOCKER_HOST: host },
  };
})();

function engine(name: RuntimeName, kind: 'IMAGE' | 'SIF', found: boolean): TestEngine {
  const image = (wanted: TestImage): string => process.env[`TESTBED_${kind}_${VARIABLE[wanted]}`] ?? '';
  const missing = name !== 'host' && lacks(`${name} with the images of the test bed`, found && image('python') !== '');
  return { name, label: name, env: {}, image, missing };
}
