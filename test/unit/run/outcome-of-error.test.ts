/** Which errors end a job for good, and which may pass, so that `retries` applies. */
import { expect, it } from 'vitest';
import { HitherError } from '../../../src/core/errors';
import { outcomeOfError } from '../../../src/run/outcome-of-error';

const { signal } = new AbortController();

function systemError(code: string): Error {
  return Object.assign(new Error(`${code}: write`), { code, syscall: 'write', errno: -1 });
}

it.each([
  ['ESTALE', true],
  ['ETIMEDOUT', true],
  ['EIO', true],
  ['ENOSPC', true],
  ['EMFILE', true],
  ['EACCES', false],
  ['EROFS', false],
  ['ENOENT', false],
  ['ENOTDIR', false],
])('the system error %s may pass: %s', (code, transient) => {
  const outcome = outcomeOfError(systemError(code), signal, true);
  expect(outcome).toMatchObject({ status: 'failed', error: { type: 'Store' } });
  expect(outcome.transient ?? false).toBe(transient);
});

it.each([
  ['an error', new HitherError('image', 'no such image', 'build it'), false],
  ['an error that says so', new HitherError('image', 'busy', 'wait', { transient: true }), true],
  ['a bug', new RangeError('oops'), false],
])('%s is judged by what it says', (_what, thrown, transient) => {
  expect(outcomeOfError(thrown, signal, true).transient ?? false).toBe(transient);
});
