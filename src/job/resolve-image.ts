/** Determines a function's version and image from the decorators, the spec and the command line. */

import type { Problem, Result } from '../core/errors';
import { setting } from '../core/settings';
import type { RuntimeChoice } from '../core/terms';
import { parseImageReference } from '../image/image-reference';
import { confinePath, type PathRules } from '../job-spec/confine-path';
import type { SpecJob } from '../job-spec/types';
import type { Declared, FunctionDeclaration } from '../python-source/types';

/** The version: the spec's, else the decorator's. */
export function declaredVersion(job: SpecJob, declaration: FunctionDeclaration): Result<string> {
  if (job.version !== undefined) {
    return good(job.version);
  }
  const declared = declaration.functionVersion;
  if (job.mistaken.has('version')) {
    return good('');
  }
  if (declared.state === 'literal') {
    return good(declared.value);
  }
  return bad(notRead(declaration, declared, { what: 'version', key: 'version: "0.1.0"' }));
}

/** An image reference, resolved and as the user wrote it. Both null if none is declared. */
export interface DeclaredImage {
  readonly image: string | null;
  readonly declared: string | null;
}

/** Inputs for choosing the image besides the job itself. */
export interface ImageSources {
  readonly paths: PathRules;
  readonly overrides: { readonly runtime?: RuntimeChoice; readonly container?: string };
}

/** Whether the job runs under the `host` runtime, with a Python of this machine. */
export function runsOnHost(job: SpecJob, { runtime }: { readonly runtime?: RuntimeChoice }): boolean {
  return (runtime ?? job.runtime) === 'host';
}

const NO_IMAGE: DeclaredImage = { image: null, declared: null };

/** The image: from the command line, else the spec, else the decorator. Only `host` needs none. */
export async function resolveImage(
  job: SpecJob,
  declaration: FunctionDeclaration,
  sources: ImageSources,
): Promise<Result<DeclaredImage>> {
  const stated = await statedImage(job, sources);
  return stated ?? declaredImage(job, declaration, sources);
}

/** The image from the command line or the spec; undefined if neither sets one. */
export async function statedImage(
  job: SpecJob,
  { paths, overrides }: ImageSources,
): Promise<Result<DeclaredImage> | undefined> {
  if (overrides.container !== undefined) {
    return asImage(overrides.container, { base: 'command-line', where: { path: setting('container') }, paths });
  }
  if (job.container !== undefined) {
    return asImage(job.container.image, { base: 'spec', where: job.container.where, paths });
  }
  return job.mistaken.has('container') ? good(NO_IMAGE) : undefined;
}

async function declaredImage(
  job: SpecJob,
  declaration: FunctionDeclaration,
  { paths, overrides }: ImageSources,
): Promise<Result<DeclaredImage>> {
  const onHost = runsOnHost(job, overrides);
  const declared = declaration.container;
  if (declared.state === 'literal') {
    return onHost
      ? good({ image: declared.value, declared: declared.value })
      : asImage(declared.value, { base: 'spec', where: declared.where, paths });
  }
  // The runtime may be meant to be `host` if it can't be read.
  if (onHost || (overrides.runtime === undefined && job.mistaken.has('runtime'))) {
    return good(NO_IMAGE);
  }
  return declared.state === 'computed'
    ? bad(notRead(declaration, declared, { what: 'container image', key: 'container: docker://…' }))
    : bad({
        message: `no container image is declared for ${declaration.name}`,
        remedy: `add @hi.container(…) or "container:", or use ${setting('runtime', 'host')}`,
        where: declaration.where,
      });
}

interface ImageContext {
  readonly base: 'spec' | 'command-line';
  readonly where: Problem['where'] & object;
  readonly paths: PathRules;
}

/** Resolves image files like every other path. Other references are names in a registry. */
async function asImage(written: string, { base, where, paths }: ImageContext): Promise<Result<DeclaredImage>> {
  const reference = parseImageReference(written);
  if (!reference.ok) {
    return { ...reference, problems: reference.problems.map((problem) => ({ ...problem, where })) };
  }
  if (reference.value.kind === 'name' || reference.value.kind === 'id') {
    return good({ image: written, declared: written });
  }
  const confined = await confinePath({ path: written, base, where }, paths);
  return confined.ok ? good({ image: confined.value, declared: written }) : confined;
}

/** The name of a declared value, and the spec key that overrides the decorator. */
interface Replaceable {
  readonly what: string;
  readonly key: string;
}

const NEVER_RUN = 'hither reads source without running it';

/** Reports lists of files that the decorators compute, unless the job overrides them. */
export function unreadLists(job: SpecJob, declaration: FunctionDeclaration): Problem[] {
  const lists = [
    { declared: declaration.localModules, given: job.localModules, what: 'local modules', key: 'local-modules' },
    {
      declared: declaration.additionalFiles,
      given: job.additionalFiles,
      what: 'additional files',
      key: 'additional-files',
    },
  ];
  return lists.flatMap(({ declared, given, what, key }) =>
    declared.state === 'computed' && given === undefined && !job.mistaken.has(key)
      ? [
          {
            message: `the ${what} of ${declaration.name} are computed (${declared.source}); ${NEVER_RUN}`,
            remedy: `write them as strings, or add \`${key}: […]\` to the job`,
            where: declared.where,
          },
        ]
      : [],
  );
}

function notRead(declaration: FunctionDeclaration, declared: Declared<string>, { what, key }: Replaceable): Problem {
  return declared.state === 'computed'
    ? {
        message: `the ${what} of ${declaration.name} is computed (${declared.source}); ${NEVER_RUN}`,
        remedy: `write it as a string, or add \`${key}\` to the job`,
        where: declared.where,
      }
    : {
        message: `${declaration.name} declares no ${what}`,
        remedy: `add it to @hi.function(…), or \`${key}\` to the job`,
        where: declaration.where,
      };
}

function good<T>(value: T): Result<T> {
  return { ok: true, value, warnings: [] };
}

function bad(problem: Problem): Result<never> {
  return { ok: false, problems: [problem], warnings: [] };
}
