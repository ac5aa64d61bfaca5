/**
 * Messages name the settings of the current entry point. Tests the functions that make the messages, not copies of
 * their texts.
 */
import { mkdtemp, realpath, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Problem, SourceLocation } from '../../../src/core/errors';
import type { FunctionDeclaration } from '../../../src/python-source/types';
import { jobWith } from '../job-spec/reading';

const where: SourceLocation = { path: 'hither.yml' };

/** `f(x)` without decorators. */
const declaration: FunctionDeclaration = {
  file: 'f.py',
  name: 'f',
  where,
  functionName: { state: 'absent' },
  functionVersion: { state: 'absent' },
  container: { state: 'absent' },
  localModules: { state: 'absent' },
  additionalFiles: { state: 'absent' },
  parameters: [{ name: 'x', kind: 'positional-or-keyword', hasDefault: false }],
  foreignDecorator: false,
};

/** Every message that names a setting and can be provoked without an engine. */
async function messages(entryPoint: 'command-line' | 'action'): Promise<Record<string, string>> {
  // A process sets its entry point once, so each one gets its own modules here.
  vi.resetModules();
  const { useInputNames } = await import('../../../src/core/settings');
  if (entryPoint === 'action') {
    useInputNames();
  }
  const { formatProblem, HitherError } = await import('../../../src/core/errors');
  const { confinePath } = await import('../../../src/job-spec/confine-path');
  const { selectJobs } = await import('../../../src/job-spec/select-jobs');
  const { loadSpec } = await import('../../../src/job-spec/load-spec');
  const { storeError, missingObject } = await import('../../../src/store/store-error');
  const { bindArguments } = await import('../../../src/job/bind-arguments');
  const { resolveImage } = await import('../../../src/job/resolve-image');
  const directory = await realpath(await mkdtemp(join(tmpdir(), 'hither-test-')));
  await writeFile(join(directory, 'f.py'), '');
  const rules = { directory, root: directory, dataRoots: [], cwd: directory };
  const textOf = (checked: { readonly ok?: boolean; readonly problems?: readonly Problem[] }): string =>
    (checked.problems ?? []).map(formatProblem).join();
  const thrown = (error: unknown): string =>
    error instanceof HitherError ? `${error.message}: ${error.remedy}` : String(error);
  const job = jobWith('');
  return {
    absolute: textOf(await confinePath({ path: '/etc/passwd', base: 'spec', where }, rules)),
    outside: textOf(await confinePath({ path: '../..', base: 'spec', where }, rules)),
    select: textOf(selectJobs([], ['x'])),
    noSpec: await loadSpec({ spec: '.', cwd: directory, dataRoots: [] }).then(String, thrown),
    python: await loadSpec({ spec: 'f.py', cwd: directory, dataRoots: [] }).then(String, thrown),
    full: thrown(storeError(Object.assign(new TypeError('full'), { code: 'ENOSPC' }), 'store it')),
    missing: thrown(missingObject('/store', '0'.repeat(40))),
    argument: textOf(bindArguments(declaration, new Map(), { where })),
    noImage: textOf(await resolveImage(job, declaration, { paths: rules, overrides: {} })),
    image: textOf(await resolveImage(job, declaration, { paths: rules, overrides: { container: 'no.sif' } })),
  };
}

beforeEach(() => vi.resetModules());

describe('messages', () => {
  it('name flags on the command line', async () => {
    expect(await messages('command-line')).toMatchObject({
      absolute: expect.stringMatching(/with --data-root$/),
      outside: expect.stringMatching(/choose another with --root, or allow its directory with --data-root$/),
      select: expect.stringMatching(/^--select: /),
      noSpec: expect.stringContaining('"hither functions"'),
      python: expect.stringContaining('its arguments with --arg'),
      full: expect.stringMatching(/choose another directory with --store or KACHERY_STORAGE_DIR$/),
      missing: expect.stringMatching(/with --store$/),
      argument: expect.stringMatching(/or pass --arg x=VALUE$/),
      noImage: expect.stringMatching(/use --runtime host$/),
      image: expect.stringMatching(/^--container: /),
    });
  });

  it('name inputs in the action, and no flag', async () => {
    const named = await messages('action');
    expect(named).toMatchObject({
      absolute: expect.stringMatching(/with the input "data-roots"$/),
      outside: expect.stringMatching(/or allow its directory with the input "data-roots"$/),
      select: expect.stringMatching(/^the input "select": /),
      noSpec: expect.stringContaining('"hither functions"'),
      python: expect.stringContaining('its arguments with the input "args"'),
      full: expect.stringMatching(/choose another directory with the input "store" or KACHERY_STORAGE_DIR$/),
      missing: expect.stringMatching(/with the input "store"$/),
      argument: expect.stringMatching(/or pass "x: VALUE" in the input "args"$/),
      noImage: expect.stringMatching(/use the input "runtime: host"$/),
      image: expect.stringMatching(/^the input "container": /),
    });
    expect(Object.values(named).join('\n')).not.toMatch(/(^|\s|["'`(])--[a-z]/m);
  });
});
