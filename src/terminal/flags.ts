/** The command line's grammar: flags to plain data. Mistakes in it exit with 2. */
import { Command, CommanderError, InvalidArgumentError, Option } from 'commander';
import { HitherError } from '../core/errors';
import { RUNTIME_CHOICES, type RuntimeChoice } from '../core/runtime-names';
import { didYouMean } from '../job-spec/did-you-mean';
import { bytesOf, isPossibleSize, parseDuration, SIZE } from '../job-spec/quantities';
import type { CacheMode } from '../model/run-request';

/** The flags that `run` and `plan` have in common. */
export interface RunFlags {
  readonly spec: string;
  readonly select: readonly string[];
  readonly arg: readonly string[];
  readonly runtime?: RuntimeChoice;
  readonly container?: string;
  readonly executor: 'local' | 'slurm';
  readonly parallel?: number;
  readonly cache: CacheMode;
  readonly forceRun: boolean;
  /** Seconds. */
  readonly timeout?: number;
  readonly root?: string;
  readonly dataRoot: readonly string[];
  readonly store?: string;
  /** Of `validate`. */
  readonly images?: boolean;
  readonly output?: string;
  readonly json: boolean;
  readonly retain: boolean;
  readonly requireIsolation: boolean;
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
  /** Help or the version was asked for and printed. */
  | { readonly command: 'none' };

/** Where help and complaints about flags are written. */
export interface FlagsOutput {
  readonly version: string;
  readonly writeOut: (text: string) => void;
  readonly writeErr: (text: string) => void;
}

/** @throws HitherError `usage` for a wrong flag; what is wrong was then written to `writeErr` already. */
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
    .description('Run hither functions: Python functions that declare a name, a version and a container image.')
    .version(output.version)
    .exitOverride()
    .showHelpAfterError('(see "hither --help")')
    .configureOutput({ writeOut: output.writeOut, writeErr: output.writeErr });
  addRun(program, called);
  addPlan(program, called);
  addValidate(program, called);
  addFunctions(program, called);
  addStore(program, called);
  addCache(program, called);
  return program;
}

const SPEC = 'job spec: a file, a directory that holds hither.yml, or FILE.py:NAME';

function addRun(program: Command, called: Called): void {
  jobFlags(program.command('run').description('run the jobs of a spec').argument('[SPEC]', SPEC, '.'))
    .addOption(new Option('--executor <name>', 'who runs the jobs').argParser(executor).default('local'))
    .option('--parallel <n>', 'how many jobs run at once (default: as many as there are CPUs)', positiveInteger)
    .addOption(cacheOption())
    .option('--force-run', 'compute even what is in the cache', false)
    .option(
      '--timeout <time>',
      'time limit for each job that has none of its own, such as 90s, 30m or 2h',
      duration('90s, 30m or 2h'),
    )
    .option('--output <dir>', 'write results, arrays, console texts and serialized jobs to this directory')
    .option('--json', 'print the results document to stdout, logs to stderr', false)
    .option('--retain', 'keep the job directories, to look at them', false)
    .option(
      '--require-isolation',
      'refuse to start a job whose isolation is not complete here, or that sets no limit on its memory',
      false,
    )
    .action((spec: string, options: Omit<RunFlags, 'spec'>) => called({ command: 'run', flags: { ...options, spec } }));
}

/** What a run would do differs from a run by these alone. */
const NO_RUN = {
  executor: 'local',
  cache: 'read-write',
  forceRun: false,
  retain: false,
  requireIsolation: false,
} as const;

function addPlan(program: Command, called: Called): void {
  jobFlags(program.command('plan').description('show what a run would do').argument('[SPEC]', SPEC, '.'))
    .option('--json', 'print the plan as JSON', false)
    .action((spec: string, options: RunFlags) => called({ command: 'plan', flags: { ...NO_RUN, ...options, spec } }));
}

function addValidate(program: Command, called: Called): void {
  jobFlags(program.command('validate').description('check a spec and all it refers to').argument('[SPEC]', SPEC, '.'))
    .option('--images', 'check that the images are there too; nothing is pulled', false)
    .action((spec: string, options: RunFlags) =>
      called({ command: 'validate', flags: { ...NO_RUN, ...options, spec } }),
    );
}

function addFunctions(program: Command, called: Called): void {
  program
    .command('functions')
    .description('list the hither functions below a directory')
    .argument('[DIRECTORY]', 'where to look', '.')
    .option('--json', 'print the list as JSON', false)
    .action((directory: string, options: { json: boolean }) =>
      called({ command: 'functions', directory, json: options.json }),
    );
}

function addStore(program: Command, called: Called): void {
  const store = program.command('store').description('put files into the content store and get them out');
  type StoreOptions = { store?: string };
  storeOption(store.command('put').description('store a file and print its URI').argument('<FILE>')).action(
    (subject: string, options: StoreOptions) => called({ command: 'store-put', subject, ...options }),
  );
  storeOption(
    store.command('get').description('write an object to a file').argument('<URI>').argument('<FILE>'),
  ).action((subject: string, target: string, options: StoreOptions) =>
    called({ command: 'store-get', subject, target, ...options }),
  );
  addStoreCare(store, called);
  storeOption(store.command('cat').description('write an object to stdout').argument('<URI>')).action(
    (subject: string, options: StoreOptions) => called({ command: 'store-cat', subject, ...options }),
  );
}

function addStoreCare(store: Command, called: Called): void {
  storeOption(store.command('ls').description('list the objects: URI and size'))
    .option('--json', 'print the list as JSON', false)
    .action((options: { json: boolean; store?: string }) => called({ command: 'store-ls', ...options }));
  storeOption(store.command('verify').description('read every object, and tell which are damaged'))
    .option('--resume', 'go on where a check was stopped', false)
    .option('--quarantine', 'move damaged objects aside, so that they are made again when they are needed', false)
    .option('--json', 'print the findings as JSON', false)
    .action((options: { json: boolean; resume: boolean; quarantine: boolean; store?: string }) =>
      called({ command: 'store-verify', ...options }),
    );
  storeOption(store.command('gc').description('make room: forget jobs that were not asked for in long'))
    .option('--max-size <size>', 'keep the results used last up to this size, such as 50G', size)
    .option(
      '--max-age <time>',
      'forget jobs that were not asked for within this time, such as 720h',
      duration('30m or 720h'),
    )
    .option('--unreferenced', 'remove also objects that no known job needs; others may keep data in the store', false)
    .option('--json', 'print what was done as JSON', false)
    .action((options: GcOptions, command: Command) => {
      if (options.maxSize === undefined && options.maxAge === undefined && !options.unreferenced) {
        command.error('error: say what may go: --max-size, --max-age or --unreferenced');
      }
      called({ command: 'store-gc', ...options });
    });
}

type GcOptions = Omit<Extract<Invocation, { command: 'store-gc' }>, 'command'>;

function size(value: string): number {
  if (!SIZE.test(value) || !isPossibleSize(value)) {
    throw new InvalidArgumentError('expected a size such as 500M or 50G');
  }
  return bytesOf(value);
}

/** A parser of times that tells of such as these. */
function duration(examples: string): (value: string) => number {
  return (value) => {
    const seconds = parseDuration(value);
    if (seconds === undefined) {
      throw new InvalidArgumentError(`expected a time such as ${examples}`);
    }
    return seconds;
  };
}

function addCache(program: Command, called: Called): void {
  const cache = program.command('cache').description('look at what is known of jobs, and forget it');
  storeOption(cache.command('ls').description('list the jobs that are known, the latest last'))
    .option('--json', 'print the list as JSON', false)
    .action((options: { json: boolean; store?: string }) => called({ command: 'cache-ls', ...options }));
  storeOption(
    cache
      .command('why')
      .description('tell what a job hash stands for, or in what two differ')
      .argument('<HASH>', 'job hash or its beginning')
      .argument('[OTHER]', 'another one'),
  ).action((hash: string, other: string | undefined, options: { store?: string }) =>
    called({ command: 'cache-why', hash, ...(other === undefined ? {} : { other }), ...options }),
  );
  storeOption(cache.command('rm').description('forget jobs; their objects stay in the store').argument('[HASH...]'))
    .option('--all', 'forget all of them', false)
    .action((hashes: string[], options: { all: boolean; store?: string }, command: Command) => {
      if (options.all === hashes.length > 0) {
        command.error('error: name job hashes, or --all');
      }
      called({ command: 'cache-rm', hashes, ...options });
    });
}

function jobFlags(command: Command): Command {
  return storeOption(command)
    .option('--select <name>', 'run this job, or the point of this label, and what it needs (repeatable)', collect, [])
    .option('--arg <[JOB.]NAME=VALUE>', 'replace an argument, or the list of a matrix key (repeatable)', collect, [])
    .addOption(new Option('--runtime <name>', 'container runtime').choices(RUNTIME_CHOICES).argParser(runtime))
    .option('--container <image>', 'use this image for all jobs')
    .option('--root <dir>', 'directory that paths of the spec may not leave')
    .option(
      '--data-root <dir>',
      'directory below which absolute paths of the spec are allowed (repeatable; HITHER_DATA_ROOTS has more of them)',
      collect,
      [],
    );
}

function storeOption(command: Command): Command {
  return command.option('--store <dir>', 'content store (default: KACHERY_STORAGE_DIR, else the user data directory)');
}

function cacheOption(): Option {
  return new Option('--cache <mode>', 'use of the job cache')
    .choices(['read-write', 'read', 'off'])
    .default('read-write');
}

function collect(value: string, previous: readonly string[]): string[] {
  return [...previous, value];
}

function positiveInteger(value: string): number {
  if (!/^[1-9]\d{0,5}$/.test(value)) {
    throw new InvalidArgumentError('expected a whole number from 1 on');
  }
  return Number(value);
}

function runtime(value: string): RuntimeChoice {
  const found = RUNTIME_CHOICES.find((choice) => choice === value);
  if (found === undefined) {
    const allowed = `Allowed choices are ${RUNTIME_CHOICES.join(', ')}.`;
    throw new InvalidArgumentError(didYouMean(value, RUNTIME_CHOICES, allowed));
  }
  return found;
}

/** The flag exists already, so that it can say what is to come; to run on the wrong machine in silence would be worse. */
function executor(value: string): 'local' {
  if (value === 'slurm') {
    throw new InvalidArgumentError('slurm is not in this version: use sbatch with "hither run" inside, and local');
  }
  if (value !== 'local') {
    throw new InvalidArgumentError('Allowed choices are local.');
  }
  return value;
}
