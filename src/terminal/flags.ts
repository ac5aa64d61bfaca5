/** Parses the command line into plain data. A wrong flag or argument exits with 2. */
import { Command, CommanderError, Option } from 'commander';
import { HitherError } from '../core/errors';
import { EXECUTOR_NAMES, type ExecutorName } from '../core/executor-names';
import { RUNTIME_CHOICES, type RuntimeChoice } from '../core/runtime-names';
import type { CacheMode } from '../model/run-request';
import { collect, duration, leaseTime, oneOf, positiveInteger, size, slurmOption } from './flag-values';
import { addExamples, HELP } from './help';

/** The flags of `run`, `plan` and `validate`. */
export interface RunFlags {
  readonly spec: string;
  readonly select: readonly string[];
  readonly arg: readonly string[];
  readonly runtime?: RuntimeChoice;
  readonly container?: string;
  readonly executor: ExecutorName;
  readonly slurm: readonly string[];
  /** Only `run` has these two. */
  readonly detach: boolean;
  /** Seconds. */
  readonly workDir?: string;
  readonly lease?: number;
  readonly parallel?: number;
  readonly cache: CacheMode;
  readonly forceRun: boolean;
  readonly copyInputs: boolean;
  /** Seconds. */
  readonly timeout?: number;
  readonly root?: string;
  readonly dataRoot: readonly string[];
  readonly store?: string;
  /** Only `validate` has this flag. */
  readonly images?: boolean;
  readonly output?: string;
  readonly json: boolean;
  /** A file for events. */
  readonly events?: string;
  readonly quiet: boolean;
  readonly retain: boolean;
  readonly requireIsolation: boolean;
}

/** How `run` and `attach` show what happens. */
export type OutputFlags = Pick<RunFlags, 'json' | 'quiet' | 'events' | 'output'>;

/** The flags of `attach`. */
export interface AttachFlags extends OutputFlags {
  readonly run: string;
  readonly store?: string;
}

/** One call of the command line. */
export type Invocation =
  | { readonly command: 'run' | 'plan' | 'validate'; readonly flags: RunFlags }
  | { readonly command: 'functions'; readonly directory: string; readonly json: boolean }
  | { readonly command: 'store-put' | 'store-cat'; readonly subject: string; readonly store?: string }
  | { readonly command: 'store-get'; readonly subject: string; readonly target: string; readonly store?: string }
  | { readonly command: 'store-ls'; readonly json: boolean; readonly store?: string }
  | {
      readonly command: 'store-verify';
      readonly json: boolean;
      readonly resume: boolean;
      readonly quarantine: boolean;
      readonly store?: string;
    }
  | {
      readonly command: 'store-gc';
      readonly json: boolean;
      /** Bytes. */
      readonly maxSize?: number;
      /** Seconds. */
      readonly maxAge?: number;
      readonly unreferenced: boolean;
      readonly store?: string;
    }
  | { readonly command: 'cache-ls'; readonly json: boolean; readonly store?: string }
  | { readonly command: 'cache-why'; readonly hash: string; readonly other?: string; readonly store?: string }
  | { readonly command: 'cache-rm'; readonly hashes: readonly string[]; readonly all: boolean; readonly store?: string }
  | { readonly command: 'runs'; readonly json: boolean; readonly store?: string }
  | { readonly command: 'attach'; readonly flags: AttachFlags }
  | { readonly command: 'cancel'; readonly run: string; readonly store?: string }
  /** Help or the version was printed. */
  | { readonly command: 'none' };

/** Where help and error messages about flags are written. */
export interface FlagsOutput {
  readonly version: string;
  readonly writeOut: (text: string) => void;
  readonly writeErr: (text: string) => void;
}

/** @throws HitherError `usage` for a wrong flag, after its message was written to `writeErr` */
export function parseFlags(argv: readonly string[], output: FlagsOutput): Invocation {
  let invocation: Invocation = { command: 'none' };
  const program = createProgram(output, (called) => {
    invocation = called;
  });
  try {
    program.parse([...argv], { from: 'user' });
  } catch (thrown) {
    if (!(thrown instanceof CommanderError)) {
      throw thrown;
    }
    if (thrown.exitCode !== 0) {
      throw new HitherError('usage', thrown.message, 'see "hither --help"', { cause: thrown });
    }
  }
  return invocation;
}

type Called = (invocation: Invocation) => void;

function createProgram(output: FlagsOutput, called: Called): Command {
  const program = new Command('hither')
    .description('Run Python functions in containers, and reuse cached results.')
    .version(output.version)
    .exitOverride()
    .configureHelp(HELP)
    .configureOutput({ writeOut: output.writeOut, writeErr: output.writeErr });
  program.commandsGroup('Run jobs:');
  addRun(program, called);
  addPlan(program, called);
  addRuns(program, called);
  addAttach(program, called);
  addCancel(program, called);
  program.commandsGroup('Write job specs:');
  addValidate(program, called);
  addFunctions(program, called);
  program.commandsGroup('Manage results and files:');
  addCache(program, called);
  addStore(program, called);
  pointToHelp(program);
  return addExamples(program);
}

/** Each error names the help of its own command. */
function pointToHelp(command: Command, parents = ''): void {
  const name = `${parents}${command.name()}`;
  command.showHelpAfterError(`(see "${name} --help")`);
  for (const each of command.commands) {
    pointToHelp(each, `${name} `);
  }
}

const SPEC = 'job spec: a file, a directory with a hither.yml, or FILE.py:NAME (default: the current directory)';

const FORCE_RUN = ['--force-run', 'run jobs again even if their results are cached', false] as const;

function addRun(program: Command, called: Called): void {
  const command = program.command('run').description('run the jobs of a spec').argument('[SPEC]', SPEC, '.');
  jobFlags(command)
    .optionsGroup(WHERE)
    .option('--detach', 'submit the jobs to the cluster, and return: the same command gathers them later', false)
    .option('--work-dir <dir>', 'directory that the nodes see, for the files of the run (default: the content store)')
    .option(
      '--lease <time>',
      'if this process dies, jobs on a cluster end after this time (default: 90s; 45s at least)',
      leaseTime,
    )
    .option(
      '--parallel <n>',
      'run at most this many jobs at once (default: as many as CPUs and memory allow)',
      positiveInteger,
    )
    .optionsGroup('Limits:')
    .option(
      '--timeout <time>',
      "time limit for jobs that don't set one, such as 90s, 30m or 2h",
      duration('90s, 30m or 2h'),
    )
    .option('--require-isolation', 'refuse jobs that are not fully isolated, or have no memory limit', false)
    .optionsGroup(STORED)
    .addOption(cacheOption())
    .option(...FORCE_RUN)
    .option(
      '--copy-inputs',
      'copy input files of 64 MiB and more, which are otherwise mounted from their places',
      false,
    )
    .optionsGroup('Output:');
  outputFlags(command)
    .option('--retain', 'keep the job directories for inspection', false)
    .action((spec: string, options: Omit<RunFlags, 'spec'>) => called({ command: 'run', flags: { ...options, spec } }));
  addExamples(command);
}

function outputFlags(command: Command): Command {
  return command
    .option('--output <dir>', 'write results, arrays, console output and serialized jobs to this directory')
    .option('--json', 'print the results document to stdout, and logs to stderr', false)
    .option('--quiet', 'print only the results, and errors and warnings to stderr', false)
    .option(
      '--events <file>',
      'write a line of JSON for each thing that happens to this file: a new one, or that of an earlier run',
    );
}

/** `plan` and `validate` have no flags for these. */
const NO_RUN = {
  detach: false,
  cache: 'read-write',
  forceRun: false,
  copyInputs: false,
  quiet: false,
  retain: false,
  requireIsolation: false,
} as const;

function addPlan(program: Command, called: Called): void {
  const command = program.command('plan').argument('[SPEC]', SPEC, '.');
  jobFlags(command.description('show which results are cached and which jobs will run'))
    .option(...FORCE_RUN)
    .optionsGroup('Output:')
    .option('--json', 'print the plan as JSON', false)
    .action((spec: string, options: RunFlags) => called({ command: 'plan', flags: { ...NO_RUN, ...options, spec } }));
  addExamples(command);
}

function addValidate(program: Command, called: Called): void {
  const command = program.command('validate').argument('[SPEC]', SPEC, '.');
  jobFlags(command.description('check a spec and everything it refers to'))
    .optionsGroup('What to check:')
    .option('--images', 'also check that the images exist, without pulling them', false)
    .action((spec: string, options: RunFlags) =>
      called({ command: 'validate', flags: { ...NO_RUN, ...options, spec } }),
    );
  addExamples(command);
}

function addFunctions(program: Command, called: Called): void {
  const command = program
    .command('functions')
    .description('list the hither functions in a directory')
    .argument('[DIRECTORY]', 'where to search (default: the current directory)', '.')
    .option('--json', 'print the list as JSON', false)
    .action((directory: string, options: { json: boolean }) =>
      called({ command: 'functions', directory, json: options.json }),
    );
  addExamples(command);
}

function addStore(program: Command, called: Called): void {
  const store = program.command('store').description('store files, read them, and maintain the content store');
  type StoreOptions = { store?: string };
  store.commandsGroup('Store and read files:');
  storeOption(store.command('put').description('store a file and print its URI').argument('<FILE>')).action(
    (subject: string, options: StoreOptions) => called({ command: 'store-put', subject, ...options }),
  );
  storeOption(
    store.command('get').description('write an object to a file').argument('<URI>').argument('<FILE>'),
  ).action((subject: string, target: string, options: StoreOptions) =>
    called({ command: 'store-get', subject, target, ...options }),
  );
  storeOption(store.command('cat').description('write an object to stdout').argument('<URI>')).action(
    (subject: string, options: StoreOptions) => called({ command: 'store-cat', subject, ...options }),
  );
  store.commandsGroup('Check the store and free space:');
  addStoreMaintenance(store, called);
  addExamples(store);
}

function addStoreMaintenance(store: Command, called: Called): void {
  storeOption(store.command('ls').description('list the objects: URI and size, and the place of those that are linked'))
    .option('--json', 'print the list as JSON', false)
    .action((options: { json: boolean; store?: string }) => called({ command: 'store-ls', ...options }));
  storeOption(store.command('verify').description('read every object and report damaged ones'))
    .option('--resume', 'continue an interrupted check', false)
    .option('--quarantine', 'move damaged objects to quarantine, so that they are recomputed when needed', false)
    .option('--json', 'print the findings as JSON', false)
    .action((options: { json: boolean; resume: boolean; quarantine: boolean; store?: string }) =>
      called({ command: 'store-verify', ...options }),
    );
  storeOption(store.command('gc').description('free space: remove results not used recently'))
    .option('--max-size <size>', 'keep the most recently used results up to this size, such as 50G', size)
    .option('--max-age <time>', 'remove results not used for this long, such as 30d', duration('12h or 30d'))
    .option(
      '--unreferenced',
      'also remove objects that no cached result needs; other programs may have stored them',
      false,
    )
    .option('--json', 'print what was removed as JSON', false)
    .action((options: GcOptions, command: Command) => {
      if (options.maxSize === undefined && options.maxAge === undefined && !options.unreferenced) {
        command.error('error: say what to remove: --max-size, --max-age or --unreferenced');
      }
      called({ command: 'store-gc', ...options });
    });
}

type GcOptions = Omit<Extract<Invocation, { command: 'store-gc' }>, 'command'>;

function addCache(program: Command, called: Called): void {
  const cache = program.command('cache').description('inspect and remove cached results');
  storeOption(cache.command('ls').description('list the cached results, newest last'))
    .option('--json', 'print the list as JSON', false)
    .action((options: { json: boolean; store?: string }) => called({ command: 'cache-ls', ...options }));
  storeOption(
    cache
      .command('why')
      .description('show what a job hash covers, or how two jobs differ')
      .argument('<HASH>', 'job hash, or its first digits')
      .argument('[OTHER]', 'job hash to compare with'),
  ).action((hash: string, other: string | undefined, options: { store?: string }) =>
    called({ command: 'cache-why', hash, ...(other === undefined ? {} : { other }), ...options }),
  );
  storeOption(
    cache.command('rm').description('remove cached results; their objects stay in the store').argument('[HASH...]'),
  )
    .option('--all', 'remove all cached results', false)
    .action((hashes: string[], options: { all: boolean; store?: string }, command: Command) => {
      if (options.all === hashes.length > 0) {
        command.error('error: give job hashes, or --all');
      }
      called({ command: 'cache-rm', hashes, ...options });
    });
  addExamples(cache);
}

function addRuns(program: Command, called: Called): void {
  const runs = program
    .command('runs')
    .description(
      'list the runs of the last 30 days, at most 1,000, newest last; not those whose results were all cached',
    );
  storeOption(runs)
    .option('--json', 'print the list as JSON', false)
    .action((options: { json: boolean; store?: string }) => called({ command: 'runs', ...options }));
  addExamples(runs);
}

const RUN = 'id of a detached run, as "run --detach" and "runs" show it';

function addAttach(program: Command, called: Called): void {
  const command = program.command('attach').description('gather the results of a detached run').argument('<RUN>', RUN);
  outputFlags(storeOption(command)).action((run: string, options: Omit<AttachFlags, 'run'>) =>
    called({ command: 'attach', flags: { ...options, run } }),
  );
  addExamples(command);
}

function addCancel(program: Command, called: Called): void {
  const command = program.command('cancel').description('end the jobs of a detached run').argument('<RUN>', RUN);
  storeOption(command).action((run: string, options: { store?: string }) =>
    called({ command: 'cancel', run, ...options }),
  );
  addExamples(command);
}

const WHAT = 'What to run:';
const WHERE = 'Where to run it:';
const STORED = 'Files and cached results:';

function jobFlags(command: Command): Command {
  command
    .optionsGroup(WHAT)
    .option(
      '--select <name>',
      'run only this job or matrix point, and the jobs that it needs (repeatable)',
      collect,
      [],
    )
    .option('--arg <[JOB.]NAME=VALUE>', 'set an argument, or the list of a matrix key (repeatable)', collect, [])
    .optionsGroup(WHERE)
    .addOption(
      new Option('--runtime <name>', 'container runtime (default: as the spec says, else auto)')
        .choices(RUNTIME_CHOICES)
        .argParser(oneOf(RUNTIME_CHOICES)),
    )
    .option('--container <image>', 'use this image for all jobs')
    .addOption(
      new Option(
        '--executor <name>',
        'where the jobs run: on this machine (local), or on the nodes of a cluster (slurm)',
      )
        .argParser(oneOf(EXECUTOR_NAMES))
        .default('local'),
    )
    .option('--slurm <NAME[=VALUE]>', 'an option of sbatch, such as partition=gpu (repeatable)', slurmOption, [])
    .optionsGroup(STORED);
  return storeOption(command)
    .option('--root <dir>', 'directory that paths in the spec must stay in (default: the Git repository)')
    .option(
      '--data-root <dir>',
      'directory where the spec may use absolute paths (repeatable; HITHER_DATA_ROOTS adds more)',
      collect,
      [],
    );
}

function storeOption(command: Command): Command {
  return command.option('--store <dir>', 'content store (default: KACHERY_STORAGE_DIR, else the user data directory)');
}

function cacheOption(): Option {
  return new Option('--cache <mode>', 'how to use cached results: read-write, read or off (default: read-write)')
    .choices(['read-write', 'read', 'off'])
    .default('read-write');
}
