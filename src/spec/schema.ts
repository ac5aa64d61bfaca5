/** The form of a job spec, once: the types of what is read, its check, and the JSON Schema for editors come from here. */
import * as z from 'zod';
import { DURATION, isPossibleDuration, isPossibleSize, SIZE } from './quantities';

/** Names of jobs, which are also names of folders, outputs and jobs of Slurm. */
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

const text = (description: string) => z.string(is(description)).regex(ONE_LINE, is(description)).describe(description);
const flag = (description: string) => z.boolean(is('true or false')).describe(description);
const choice = <const T extends readonly string[]>(...names: T) => z.enum(names, is(`one of ${names.join(', ')}`));

const sizeWords = 'a size such as 512M, 4G or 4GiB (powers of 1024; a plain number is bytes)';
const size = (...words: string[]) =>
  z
    .union(
      [
        z.int(is(sizeWords)).min(1, is(sizeWords)),
        z.string(is(sizeWords)).regex(SIZE, is(sizeWords)).refine(isPossibleSize, is(sizeWords)),
        ...words.map((word) => z.literal(word)),
      ],
      is(sizeWords),
    )
    .describe(sizeWords);

const durationWords = 'a time such as 90s, 30m or 2h (a plain number is seconds), or none';
const duration = z
  .union(
    [
      z.number(is(durationWords)).positive(is(durationWords)),
      z.string(is(durationWords)).regex(DURATION, is(durationWords)).refine(isPossibleDuration, is(durationWords)),
      z.literal('none'),
    ],
    is(durationWords),
  )
  .describe(durationWords);

const paths = (description: string) => z.array(text('a path'), is('a list of paths')).describe(description);

const variableWords = 'the name of a variable (letters, digits and _)';
const variableValue = z.union(
  [z.string().regex(/^[^\0]*$/, is('text without NUL')), z.number(), z.boolean()],
  is('text, a number, true or false'),
);
const envWords = 'variables as a mapping, or a list of names to pass through';
const env = z
  .union(
    [
      z.record(z.string().regex(VARIABLE, is(variableWords)), variableValue),
      z.array(z.string(is(variableWords)).regex(VARIABLE, is(variableWords))),
    ],
    is(envWords),
  )
  .describe(envWords);

const targetWords = 'an absolute path in the container, but not in /in, /out, /proc, /sys or /dev';
const mount = z.strictObject(
  {
    source: text('the path of a folder or file'),
    target: z.string(is(targetWords)).regex(MOUNT_TARGET, is(targetWords)).describe(targetWords),
    write: flag('the function may write there').optional(),
  },
  is('a mapping with source and target'),
);

const count = (description: string) => z.int(is(description)).min(1, is(description)).describe(description);

const gpuWords = 'all, none, or a whole number from 1 on';

const resources = z.strictObject(
  {
    cpus: z.number(is('a number above 0')).positive(is('a number above 0')).describe('CPUs; default 1').optional(),
    memory: size('unlimited').optional(),
    gpus: z
      .union([z.enum(['all', 'none']), z.int().min(1, is(gpuWords))], is(gpuWords))
      .describe('GPUs: all, or how many; default none')
      .optional(),
    tmp: size().optional(),
    shm: size().optional(),
    pids: count('a whole number from 1 on').optional(),
  },
  is('a mapping of cpus, memory, gpus, tmp, shm, pids'),
);

const cache = z.strictObject(
  {
    'force-run': flag('compute even what is known').optional(),
    'cache-failing': flag('remember exceptions too').optional(),
    'rerun-failing': flag('compute again what is known to raise').optional(),
    salt: z.string(is('text; write it in quotes')).describe('a new one disowns all results').optional(),
    trust: flag('remember results that depend on network, mounts or passed-through variables').optional(),
  },
  is('a mapping of force-run, cache-failing, rerun-failing, salt, trust'),
);

const functionWords = 'FILE:NAME, such as bessel.py:integrate_bessel';
const needsWords = 'the name of a job, or a list of names';

/** The keys of a job. Arguments and matrix are read by `spec-values.ts`, which keeps the text of numbers. */
const jobKeys = {
  function: z
    .string(is(functionWords))
    .regex(ONE_LINE, is(functionWords))
    .regex(/^.*[^:/]:[^:/]+$/, is(functionWords))
    .describe('the function, as FILE:NAME'),
  args: z
    .record(z.string(), z.unknown(), is('a mapping of arguments by name'))
    .describe('arguments by name')
    .optional(),
  matrix: z
    .record(z.string(), z.unknown(), is('a mapping of lists by argument name'))
    .describe('lists of values by argument name, with include and exclude as in GitHub workflows')
    .optional(),
  needs: z
    .union([z.string(), z.array(z.string(is('the name of a job')))], is(needsWords))
    .describe('jobs that must finish first')
    .optional(),
  label: text('the name that logs and tables show').optional(),
  version: text('text; write it in quotes').optional(),
  container: text('an image, such as docker://python:3.12-slim').optional(),
  python: text('the interpreter in the image').optional(),
  runtime: choice('auto', 'docker', 'podman', 'apptainer', 'host').describe('container runtime').optional(),
  pull: choice('missing', 'always', 'never').describe('when the image is pulled').optional(),
  env: env.optional(),
  mounts: z.array(mount, is('a list of mounts')).describe('folders and files that the function may see').optional(),
  network: choice('none', 'bridge', 'host').describe('network of the container').optional(),
  relax: z
    .array(choice('tmp-exec', 'writable-root', 'image-user'), is('a list of tmp-exec, writable-root, image-user'))
    .describe('parts of the isolation to do without')
    .optional(),
  resources: resources.optional(),
  timeout: duration.optional(),
  cache: cache.optional(),
  'local-modules': paths("folders of modules, in place of the decorator's").optional(),
  'additional-files': paths("files beside the function, in place of the decorator's").optional(),
} as const;

/** A job with all its keys. */
export const jobSchema = z.strictObject(jobKeys, is('a mapping with the keys of a job'));

/** What all jobs share. */
export const defaultsSchema = jobSchema.partial();

const nameWords = 'letters, digits, _ and -, beginning with a letter or _';
const jobName = z.string().regex(JOB_NAME, is(nameWords));
const jobsWords = 'a mapping of jobs by name';

/** The file with several jobs; each of them is checked on its own, with the defaults merged in. */
export const fileSchema = z.strictObject(
  {
    jobs: z.record(jobName, z.unknown(), is(jobsWords)),
    defaults: z.unknown().optional(),
  },
  is('a mapping with "jobs:", or with "function:" for a single job'),
);

/** The same as it is published. */
const publishedSchema = z.strictObject({
  jobs: z.record(jobName, jobSchema).describe('the jobs by name'),
  defaults: defaultsSchema.describe('keys that all jobs share').optional(),
});

/** One job as it was written, with defaults merged in. */
export type RawJob = z.infer<typeof jobSchema>;

/** Keys that later versions know. */
export const LATER_KEYS: ReadonlySet<string> = new Set(['slurm', 'retries', 'fail-fast', 'max-parallel']);

/** The published JSON Schema: several jobs, or the short form with one. */
export function jsonSchema(): unknown {
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'hither job spec',
    anyOf: [publishedSchema, jobSchema].map((schema) => {
      const { $schema: _, ...rest } = z.toJSONSchema(schema, { io: 'input' });
      return rest;
    }),
  };
}
