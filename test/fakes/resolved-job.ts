/** Builds resolved jobs, with defaults for everything that a test doesn't specify. */
import type { ResolvedJob } from '../../src/job/types';
import type { SpecJob } from '../../src/job-spec/types';
import type { FunctionDeclaration } from '../../src/python-source/types';

const WHERE = { path: 'hither.yml', line: 1, column: 1 };

const SPEC: SpecJob = {
  name: 'job',
  where: WHERE,
  function: { file: 'f.py', name: 'f', where: WHERE },
  args: new Map(),
  argsWhere: WHERE,
  statedNeeds: [],
  needs: [],
  failFast: false,
  continueOnError: false,
  worker: 'auto',
  slurm: new Map(),
  slurmSetup: [],
  buildsInJob: false,
  packing: {},
  pull: 'missing',
  env: new Map(),
  passEnv: [],
  mounts: [],
  network: 'none',
  relax: [],
  resources: { cpus: 1, tmp: 2 ** 20, shm: 2 ** 20, pids: 64 },
  retry: { retries: 0, onError: false, memory: [], timeout: [] },
  cache: { forceRun: false, cacheFailing: false, rerunFailing: false, salt: '', trust: false },
  mistaken: new Set(),
};

const DECLARATION: FunctionDeclaration = {
  file: 'f.py',
  name: 'f',
  where: { path: 'f.py', line: 3, column: 1 },
  functionName: { state: 'absent' },
  functionVersion: { state: 'absent' },
  container: { state: 'absent' },
  localModules: { state: 'absent' },
  additionalFiles: { state: 'absent' },
  parameters: [],
  foreignDecorator: false,
};

/** A job without source files. `spec` overrides keys of its spec. */
export function aJob(
  name = 'job',
  { spec = {}, ...given }: Omit<Partial<ResolvedJob>, 'spec'> & { readonly spec?: Partial<SpecJob> } = {},
): ResolvedJob {
  return {
    name,
    label: given.index == null ? name : `${name}[${given.index}]`,
    index: null,
    matrix: null,
    spec: { ...SPEC, name, ...spec },
    declaration: DECLARATION,
    functionName: 'f',
    functionVersion: '1',
    image: 'docker://python',
    declaredImage: 'docker://python',
    bundle: { files: [], file: 'f.py', module: 'f', importPaths: ['.'] },
    args: new Map(),
    positional: [],
    mounts: [],
    writable: [],
    paths: { directory: '/nowhere', root: '/nowhere', dataRoots: [], cwd: '/nowhere' },
    ...given,
  };
}
