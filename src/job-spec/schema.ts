/** The form of a job spec, once: the types of what is read, its check, and the JSON Schema for editors come from here. */
// The small form of zod: it is a third of the code, and every start of ours has to load it.
import * as z from 'zod/mini';
import { RUNTIME_CHOICES } from '../core/runtime-names';
import { DURATION, isPossibleDuration, isPossibleSize, SIZE } from './quantities';

/** Names of jobs, which are also names of directories, outputs and jobs of Slurm. */
export const JOB_NAME = /^[A-Za-z_][A-Za-z0-9_-]*$/;

const VARIABLE = /^[A-Za-z_][A-Za-z0-9_]*$/;

/** Text on one line, of which nothing is lost on the way to a command or a path. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are refused.
const ONE_LINE = /^[^\x00-\x1f\x7f]+$/;

/** An absolute path of plain segments; what the job or the kernel keeps there is not covered. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are refused.
const MOUNT_TARGET = /^(?!\/(?:in|out|proc|sys|dev)(?:\/|$))(?:\/(?!\.{1,2}(?:\/|$))[^/\x00-\x1f\x7f]+)+\/?$/;

/** A schema whose every mistake is told by the same words, which are also its description in editors. */
const is = (description: string) => ({ error: `must be ${description}` });

const described = (description: string) => z.meta({ description });
const matching = (description: string, ...patterns: RegExp[]) =>
  z.string(is(description)).check(...patterns.map((pattern) => z.regex(pattern, is(description))));

const text = (description: string) => matching(description, ONE_LINE).check(described(description));
const flag = (description: string) => z.boolean(is('true or false')).check(described(description));
const choice = <const T extends readonly string[]>(...names: T) => z.enum(names, is(`one of ${names.join(', ')}`));

const sizeWords = 'a size such as 512M, 4G or 4GiB (powers of 1024; a plain number is bytes)';
const size = (...words: string[]) =>
  z
    .union(
      [
        z.int(is(sizeWords)).check(z.minimum(1, is(sizeWords))),
        matching(sizeWords, SIZE).check(z.refine(isPossibleSize, is(sizeWords))),
        ...words.map((word) => z.literal(word)),
      ],
      is(sizeWords),
    )
    .check(described(sizeWords));

const durationWords = 'a time such as 90s, 30m or 2h (a plain number is seconds), or none';
const duration = z
  .union(
    [
      z.number(is(durationWords)).check(z.positive(is(durationWords))),
      matching(durationWords, DURATION).check(z.refine(isPossibleDuration, is(durationWords))),
      z.literal('none'),
    ],
    is(durationWords),
  )
  .check(described(durationWords));

const paths = (description: string) => z.array(text('a path'), is('a list of paths')).check(described(description));

const variableWords = 'the name of a variable (letters, digits and _)';
const variableValue = z.union(
  [matching('text without NUL', /^[^\0]*$/), z.number(), z.boolean()],
  is('text, a number, true or false'),
);
const envWords = 'variables as a mapping, or a list of names to pass through';
const env = z
  .union(
    [z.record(matching(variableWords, VARIABLE), variableValue), z.array(matching(variableWords, VARIABLE))],
    is(envWords),
  )
  .check(described(envWords));

const targetWords = 'an absolute path in the container, but not in /in, /out, /proc, /sys or /dev';
const mount = z.strictObject(
  {
    source: text('the path of a directory or file'),
    target: matching(targetWords, MOUNT_TARGET).check(described(targetWords)),
    write: z.optional(flag('the function may write there')),
  },
  is('a mapping with source and target'),
);

const count = (description: string) =>
  z.int(is(description)).check(z.minimum(1, is(description)), described(description));

const gpuWords = 'all, none, or a whole number from 1 on';

const resources = z.partial(
  z.strictObject(
    {
      cpus: z.number(is('a number above 0')).check(z.positive(is('a number above 0')), described('CPUs; default 1')),
      memory: size('unlimited'),
      gpus: z
        .union([z.enum(['all', 'none']), z.int().check(z.minimum(1, is(gpuWords)))], is(gpuWords))
        .check(described('GPUs: all, or how many; default none')),
      tmp: size(),
      shm: size(),
      pids: count('a whole number from 1 on'),
    },
    is('a mapping of cpus, memory, gpus, tmp, shm, pids'),
  ),
);

const cache = z.partial(
  z.strictObject(
    {
      'force-run': flag('compute even what is known'),
      'cache-failing': flag('remember exceptions too'),
      'rerun-failing': flag('compute again what is known to raise'),
      salt: z.string(is('text; write it in quotes')).check(described('a new one disowns all results')),
      trust: flag('remember results that depend on network, mounts or passed-through variables'),
    },
    is('a mapping of force-run, cache-failing, rerun-failing, salt, trust'),
  ),
);

const functionWords = 'FILE:NAME, such as bessel.py:integrate_bessel';
const needsWords = 'the name of a job, or a list of names';

/** The keys of a job that may be left out. Arguments and matrix are read by `spec-values.ts`, which keeps the text of numbers. */
const optionalKeys = z.object({
  args: z.record(z.string(), z.unknown(), is('a mapping of arguments by name')).check(described('arguments by name')),
  matrix: z
    .record(z.string(), z.unknown(), is('a mapping of lists by argument name'))
    .check(described('lists of values by argument name, with include and exclude as in GitHub workflows')),
  needs: z
    .union([z.string(), z.array(z.string(is('the name of a job')))], is(needsWords))
    .check(described('jobs that must finish first')),
  label: text('the name that logs and tables show'),
  version: text('text; write it in quotes'),
  container: text('an image, such as docker://python:3.12-slim'),
  python: text('the interpreter in the image'),
  runtime: choice(...RUNTIME_CHOICES).check(described('container runtime')),
  pull: choice('missing', 'always', 'never').check(described('when the image is pulled')),
  env,
  mounts: z.array(mount, is('a list of mounts')).check(described('directories and files that the function may see')),
  network: choice('none', 'bridge', 'host').check(described('network of the container')),
  relax: z
    .array(choice('tmp-exec', 'writable-root', 'image-user'), is('a list of tmp-exec, writable-root, image-user'))
    .check(described('parts of the isolation to do without')),
  resources,
  timeout: duration,
  cache,
  'local-modules': paths("directories of modules, in place of the decorator's"),
  'additional-files': paths("files beside the function, in place of the decorator's"),
});

/** A job with all its keys. */
export const jobSchema = z.strictObject(
  {
    function: matching(functionWords, ONE_LINE, /^.*[^:/]:[^:/]+$/).check(described('the function, as FILE:NAME')),
    ...z.partial(optionalKeys).shape,
  },
  is('a mapping with the keys of a job'),
);

const remoteWords = 'a directory, an http(s) address, or a mapping of location and write';
const remoteStores = z
  .array(
    z.union(
      [
        matching(remoteWords, ONE_LINE),
        z.strictObject({
          location: text('a directory or an http(s) address'),
          write: z.optional(flag('results are put there too')),
        }),
      ],
      is(remoteWords),
    ),
    is('a list of remote stores'),
  )
  .check(described('further places that may have objects and results'));

/** What a file says beside its jobs. */
const fileKeys = { 'remote-stores': z.optional(remoteStores) };

/** The file that is one job. */
export const shortSchema = z.strictObject({ ...jobSchema.shape, ...fileKeys }, is('a mapping with the keys of a job'));

/** What all jobs share. */
export const defaultsSchema = z.partial(jobSchema);

const nameWords = 'letters, digits, _ and -, beginning with a letter or _';
const jobName = matching(nameWords, JOB_NAME);
const jobsWords = 'a mapping of jobs by name';

/** The file with several jobs; each of them is checked on its own, with the defaults merged in. */
export const fileSchema = z.strictObject(
  {
    jobs: z.record(jobName, z.unknown(), is(jobsWords)),
    defaults: z.optional(z.unknown()),
    ...fileKeys,
  },
  is('a mapping with "jobs:", or with "function:" for a single job'),
);

/** One job as it was written, with defaults merged in. */
export type RawJob = z.infer<typeof jobSchema>;

/** The same as far as it is right. */
export type RawPart = z.infer<typeof defaultsSchema>;

/** Keys that later versions know. */
export const LATER_KEYS: ReadonlySet<string> = new Set(['slurm', 'retries', 'fail-fast', 'max-parallel']);

/** The published JSON Schema: several jobs, or the short form with one. */
export function jsonSchema(): unknown {
  const published = z.strictObject({
    jobs: z.record(jobName, jobSchema).check(described('the jobs by name')),
    defaults: z.optional(defaultsSchema.check(described('keys that all jobs share'))),
    ...fileKeys,
  });
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'hither job spec',
    anyOf: [published, shortSchema].map((schema) => {
      const { $schema: _, ...rest } = z.toJSONSchema(schema, { io: 'input' });
      return rest;
    }),
  };
}
