/** The schema of a job spec: the single source of its types, its validation, and the JSON Schema for editors. */
// zod/mini is a third of the size of zod, and every start of the program loads it.

import * as z from 'zod/mini';
import { RUNTIME_CHOICES } from '../core/runtime-names';
import { DURATION, isPossibleDuration, isPossibleSize, MIN_MEMORY, memoryOf, SIZE, timeoutOf } from './quantities';
import { isSlurmKey, OF_HITHER, SBATCH_OPTION, SET_BY_HITHER, similarOption } from './slurm-options';

/** Names of jobs. They are also names of directories, outputs and Slurm jobs. */
export const JOB_NAME = /^[A-Za-z_][A-Za-z0-9_-]*$/;

const VARIABLE = /^[A-Za-z_][A-Za-z0-9_]*$/;

/** Text on one line, which reaches a command or a path unchanged. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are refused.
const ONE_LINE = /^[^\x00-\x1f\x7f]+$/;

/** An absolute path of plain segments, outside the directories of the job and of the kernel. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are refused.
const MOUNT_TARGET = /^(?!\/(?:in|out|proc|sys|dev)(?:\/|$))(?:\/(?!\.{1,2}(?:\/|$))[^/\x00-\x1f\x7f]+)+\/?$/;

/** One description serves for every error message of a schema, and for its documentation in editors. */
const is = (description: string) => ({ error: `must be ${description}` });

const described = (description: string) => z.meta({ description });
const matching = (description: string, ...patterns: RegExp[]) =>
  z.string(is(description)).check(...patterns.map((pattern) => z.regex(pattern, is(description))));

const text = (description: string) => matching(description, ONE_LINE).check(described(description));
const flag = (description: string) => z.boolean(is('true or false')).check(described(description));
const choice = <const T extends readonly string[]>(...names: T) => z.enum(names, is(`one of ${names.join(', ')}`));

const sizeWords = 'a size such as 512M, 4G or 4GiB (powers of 1024; a plain number is bytes)';
const size = (description = sizeWords, least = 1, ...words: string[]) =>
  z
    .union(
      [
        z.int(is(description)).check(z.minimum(least, is(description))),
        matching(description, SIZE).check(z.refine((text) => isPossibleSize(text, least), is(description))),
        ...words.map((word) => z.literal(word)),
      ],
      is(description),
    )
    .check(described(description));

const durationWords = 'a time such as 90s, 30m or 2h (a plain number is seconds), or none';
const duration = (description: string) =>
  z
    .union(
      [
        z.number(is(description)).check(z.positive(is(description))),
        matching(description, DURATION).check(z.refine(isPossibleDuration, is(description))),
        z.literal('none'),
      ],
      is(description),
    )
    .check(described(description));

/** A limit, or a list of limits of which each is larger than the one before it. `limitOf` gives undefined for none. */
const growing = <T extends z.ZodMiniType<string | number>>(
  description: string,
  limit: (description: string) => T,
  limitOf: (value: string | number) => number | undefined,
) => {
  const words = `${description}, or a growing list of them`;
  const grows = z.check<z.infer<T>[]>(({ value, issues }) => {
    const sizes = value.map((each) => limitOf(each) ?? Number.POSITIVE_INFINITY);
    const message = 'must be more than the value before it';
    for (const [index, each] of sizes.entries()) {
      if (index > 0 && each <= (sizes[index - 1] ?? 0)) {
        issues.push({ code: 'custom', path: [index], message, input: value[index] });
      }
    }
  });
  return z
    .union([limit(words), z.array(limit(description), is(words)).check(z.minLength(1, is(words)), grows)], is(words))
    .check(described(words));
};

const paths = (description: string) => z.array(text('a path'), is('a list of paths')).check(described(description));

const variableWords = 'the name of a variable (letters, digits and _)';
const variableValue = () =>
  z.union(
    [matching('text without NUL characters', /^[^\0]*$/), z.number(), z.boolean()],
    is('text, a number, true or false'),
  );
const envWords = 'variables as a mapping, or a list of names to pass through';
const env = () =>
  z
    .union(
      [z.record(matching(variableWords, VARIABLE), variableValue()), z.array(matching(variableWords, VARIABLE))],
      is(envWords),
    )
    .check(described(envWords));

const targetWords = 'an absolute path in the container, but not in /in, /out, /proc, /sys or /dev';
const mount = () =>
  z.strictObject(
    {
      source: text('the path of a directory or file'),
      target: matching(targetWords, MOUNT_TARGET).check(described(targetWords)),
      write: z.optional(flag('the function may write there')),
    },
    is('a mapping with source and target'),
  );

const count = (description: string) =>
  z.int(is(description)).check(z.minimum(1, is(description)), described(description));

const gpuWords = 'all, none, or a whole number of at least 1';

const cpuWords = 'a number of at least 0.01';
const memoryWords = `${sizeWords} of at least 16M, or unlimited`;
const pidWords = 'a whole number of at least 8';

const resources = () =>
  z.partial(
    z.strictObject(
      {
        // Less is refused by podman and Apptainer, and has no effect under docker.
        cpus: z.number(is(cpuWords)).check(z.minimum(0.01, is(cpuWords)), described('CPUs; default 1')),
        memory: growing(memoryWords, (words) => size(words, MIN_MEMORY, 'unlimited'), memoryOf),
        gpus: z
          .union([z.enum(['all', 'none']), z.int().check(z.minimum(1, is(gpuWords)))], is(gpuWords))
          .check(described('GPUs: all, or how many; default none')),
        tmp: size(),
        shm: size(),
        // The engine and the supervisor need some themselves.
        pids: z.int(is(pidWords)).check(z.minimum(8, is(pidWords)), described(pidWords)),
      },
      is('a mapping of cpus, memory, gpus, tmp, shm, pids'),
    ),
  );

const cache = () =>
  z.partial(
    z.strictObject(
      {
        'force-run': flag('run the job even if its result is cached'),
        'cache-failing': flag('cache exceptions too'),
        'rerun-failing': flag('run the job again if its cached result is an exception'),
        salt: z.string(is('text; write it in quotes')).check(described('changing it invalidates all cached results')),
        trust: flag('cache results that depend on network, mounts or passed-through variables'),
      },
      is('a mapping of force-run, cache-failing, rerun-failing, salt, trust'),
    ),
  );

const optionWords =
  `${OF_HITHER.join(', ')}, or the long name of an option of sbatch in full, and none of ` +
  SET_BY_HITHER.replaceAll(' ', ', ');
const slurmWords = 'a mapping of options of sbatch, such as { partition: gpu, exclusive: true }';
const optionValueWords = 'text, a number, true or false';
const setupWords = 'a list of shell commands';
const buildWords = '"job", to build SIF files in a job of Slurm';
const packWords = 'a whole number of at least 1';
const line = (description = 'one line of text') => matching(description, ONE_LINE);
/** Keys of `slurm` that are no options of sbatch. */
const ofHither = () =>
  z.partial(
    z.object(
      {
        setup: z
          .array(line('a shell command, on one line'), is(setupWords))
          .check(described(`${setupWords} that run on the node first`)),
        build: z.literal('job', is(buildWords)).check(described(buildWords)),
        pack: count(packWords).check(described('how many jobs a task runs')),
        'at-once': count(packWords).check(described('how many of them it runs side by side')),
        'max-tasks': count(packWords).check(described('from how many tasks on jobs are packed')),
      },
      is(slurmWords),
    ),
  );
const slurmForEditors = { description: slurmWords, propertyNames: { pattern: SBATCH_OPTION.source } };
const slurm = () =>
  z
    .catchall(ofHither(), z.union([line(), z.number(), z.boolean()], is(optionValueWords)))
    .check(z.check(checkOptionNames, { when: ({ value }) => isMapping(value) }), z.meta(slurmForEditors));

function isMapping(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** As for the keys of a record, which can't have other values under some keys. */
function checkOptionNames({ value, issues }: z.core.ParsePayload<object>): void {
  for (const name of Object.keys(value)) {
    if (!isSlurmKey(name)) {
      const params = { remedy: similarOption(name, 'rename it') };
      const wrong = { code: 'custom' as const, path: [], message: `must be ${optionWords}`, params };
      issues.push({ code: 'invalid_key', origin: 'record', path: [name], issues: [wrong], input: name });
    }
  }
}

const functionWords = 'FILE:NAME, such as bessel.py:integrate_bessel';
const needsWords = 'the name of a job, or a list of names';
const retriesWords = 'a whole number of at least 0';
const retryOnWords = 'error, or a list of such words';

/**
 * Makes the schema of each optional key of a job. `argument-values.ts` reads arguments and matrix, because it keeps the
 * text of numbers.
 */
const optionalKeys = {
  args: () =>
    z.record(z.string(), z.unknown(), is('a mapping of arguments by name')).check(described('arguments by name')),
  matrix: () =>
    z
      .record(z.string(), z.unknown(), is('a mapping of lists by argument name'))
      .check(described('lists of values by argument name, with include and exclude as in GitHub workflows')),
  needs: () =>
    z
      .union([z.string(), z.array(z.string(is('the name of a job')))], is(needsWords))
      .check(described('jobs that must finish first')),
  'fail-fast': () => flag('when a point of the matrix fails, cancel its running points and skip its waiting ones'),
  'max-parallel': () => count('a whole number of at least 1').check(described('points of the matrix that run at once')),
  'continue-on-error': () => flag('a failure of the job does not fail the run'),
  worker: () =>
    choice('auto', 'per-job').check(
      described('per-job: the job gets a container of its own, even if other jobs could use the same one'),
    ),
  slurm,
  label: () => text('the name that logs and tables show'),
  version: () => text('text; write it in quotes'),
  container: () => text('an image, such as docker://python:3.12-slim'),
  python: () => text('the interpreter in the image'),
  runtime: () => choice(...RUNTIME_CHOICES).check(described('container runtime')),
  pull: () => choice('missing', 'always', 'never').check(described('when the image is pulled')),
  env,
  mounts: () =>
    z.array(mount(), is('a list of mounts')).check(described('directories and files to mount in the container')),
  network: () => choice('none', 'bridge', 'host').check(described('network of the container')),
  relax: () =>
    z
      .array(choice('tmp-exec', 'writable-root', 'image-user'), is('a list of tmp-exec, writable-root, image-user'))
      .check(described('parts of the isolation to turn off')),
  resources,
  timeout: () => growing(durationWords, duration, timeoutOf),
  retries: () =>
    z
      .int(is(retriesWords))
      .check(
        z.minimum(0, is(retriesWords)),
        described('how often the job is tried again after a fault of the machine'),
      ),
  'retry-on': () =>
    z
      .union([z.enum(['error'], is(retryOnWords)), z.array(z.enum(['error'], is('error')))], is(retryOnWords))
      .check(described('what else counts for retries: error, an exception of the function')),
  cache,
  'local-modules': () => paths("directories of modules; replaces the decorator's list"),
  'additional-files': () => paths("files that the function needs; replaces the decorator's list"),
};

const functionKey = matching(functionWords, ONE_LINE, /^.*[^:/]:[^:/]+$/).check(
  described('the function, as FILE:NAME'),
);

/** The names of all keys of a job. */
export const JOB_KEYS: readonly string[] = ['function', ...Object.keys(optionalKeys)];

/** The schema of a mapping that has these keys, or any. Making the schemas of all keys would take 4 ms. */
export type SchemaOf<T extends z.ZodMiniType> = (keys?: Iterable<string>) => T;

type OptionalShape = { [K in keyof typeof optionalKeys]: z.ZodMiniOptional<ReturnType<(typeof optionalKeys)[K]>> };

const madeKeys = new Map<string, z.ZodMiniType>();

/** The schemas of these keys, each made once. The type has all keys. */
function optionalShape(keys: Iterable<string>): OptionalShape {
  const wanted = new Set(keys);
  const makers = Object.entries(optionalKeys).filter(([key]) => wanted.has(key));
  for (const [key, make] of makers.filter(([name]) => !madeKeys.has(name))) {
    madeKeys.set(key, z.optional<z.ZodMiniType>(make()));
  }
  return Object.fromEntries(makers.map(([key]) => [key, madeKeys.get(key)])) as OptionalShape;
}

const jobShape = (keys: Iterable<string>) => ({ function: functionKey, ...optionalShape(keys) });

/** Makes a schema once for each set of keys: the jobs of a spec are alike. */
function oncePerKeys<T extends z.ZodMiniType>(all: readonly string[], make: (keys: ReadonlySet<string>) => T) {
  const made = new Map<string, T>();
  return (keys: Iterable<string> = all): T => {
    const given = new Set(keys);
    const names = all.filter((key) => given.has(key));
    const schema = made.get(names.join()) ?? make(new Set(names));
    made.set(names.join(), schema);
    return schema;
  };
}

/** A job. */
export const jobSchema = oncePerKeys(JOB_KEYS, (keys) =>
  z.strictObject(jobShape(keys), is('a mapping with the keys of a job')),
);

const remoteWords = 'a directory, an http(s) address, or a mapping of location and write';
const remoteStores = () =>
  z
    .array(
      z.union(
        [
          matching(remoteWords, ONE_LINE),
          z.strictObject({
            location: text('a directory or an http(s) address'),
            write: z.optional(flag('upload results too')),
          }),
        ],
        is(remoteWords),
      ),
      is('a list of remote stores'),
    )
    .check(described('other stores to look for objects and results in'));

/** Keys of a file beside its jobs. */
const fileKeys = () => ({ 'remote-stores': z.optional(remoteStores()) });

/** The names of the keys of a file that is one job. */
export const SHORT_KEYS: readonly string[] = [...JOB_KEYS, 'remote-stores'];

/** A file that is one job. */
export const shortSchema = oncePerKeys(SHORT_KEYS, (keys) => {
  const ofFile = keys.has('remote-stores') ? fileKeys() : ({} as ReturnType<typeof fileKeys>);
  return z.strictObject({ ...jobShape(keys), ...ofFile }, is('a mapping with the keys of a job'));
});

/** Keys that all jobs share. */
export const defaultsSchema = oncePerKeys(JOB_KEYS, (keys) => z.partial(jobSchema(keys)));

const nameWords = 'letters, digits, _ and -, beginning with a letter or _';
const jobName = () => matching(nameWords, JOB_NAME);
const jobsWords = 'a mapping of jobs by name';

/** A file with several jobs. Each is checked separately, with the defaults merged in. */
export const fileSchema = () =>
  z.strictObject(
    {
      jobs: z.record(jobName(), z.unknown(), is(jobsWords)),
      defaults: z.optional(z.unknown()),
      ...fileKeys(),
    },
    is('a mapping with "jobs:", or with "function:" for a single job'),
  );

/** The valid part of a job as it was written. */
export type RawPart = z.infer<ReturnType<typeof defaultsSchema>>;

/** The published JSON Schema: several jobs, or the short form with one. */
export function jsonSchema(): unknown {
  const published = z.strictObject({
    jobs: z.record(jobName(), jobSchema()).check(described('the jobs by name')),
    defaults: z.optional(defaultsSchema().check(described('keys that all jobs share'))),
    ...fileKeys(),
  });
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'hither job spec',
    anyOf: [published, shortSchema()].map((schema) => {
      const { $schema: _, ...rest } = z.toJSONSchema(schema, { io: 'input' });
      return rest;
    }),
  };
}
