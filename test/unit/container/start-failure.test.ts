import { describe, expect, it } from 'vitest';
import { startFailure } from '../../../src/container/start-failure';

const MISSING = { kind: 'python', message: "python3 can't be started: X", remedy: 'install Python' } as const;

describe('a program that cannot be started', () => {
  it('is missing, unless this process lacks something', () => {
    expect(startFailure('spawn python3 ENOENT', MISSING)).toBe(MISSING);
  });

  it.each([
    ['spawn python3 EMFILE', 'files may be open here', 'ulimit -n'],
    ['spawn docker EAGAIN', 'processes may run here', 'ulimit -u'],
  ])('%s is about the limits of this process, and may pass', (error, what, flag) => {
    const failure = startFailure(error, MISSING);
    expect(failure).toMatchObject({ kind: 'runtime', transient: true });
    expect(failure.message).toContain(what);
    expect(failure.remedy).toContain(flag);
  });
});
