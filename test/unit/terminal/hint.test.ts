import { describe, expect, it } from 'vitest';
import { hintFor } from '../../../src/terminal/hint';
import { aRecord } from './a-record';

const missing = { type: 'ModuleNotFoundError', message: "No module named 'numpy'", traceback: '' };
const docker = { declared: 'docker://python:3.12', digest: null, runtime: 'docker', isolation: null } as const;

describe('the hint of a module that is missing', () => {
  it('names the image that lacks it, and the keys that help', () => {
    const hint = hintFor(aRecord({ status: 'error', error: missing, container: docker }));
    expect(hint).toMatch(
      /^hint: numpy is neither in the image docker:\/\/python:3\.12 .*"container:".*"local-modules:"/,
    );
  });

  it('names the machine under host, where the image plays no part', () => {
    expect(hintFor(aRecord({ status: 'error', error: missing }))).toMatch(/the Python of this machine.*"python:"/);
  });

  it('is not given for what says enough by itself', () => {
    expect(hintFor(aRecord({}))).toBeUndefined();
    expect(hintFor(aRecord({ status: 'error', error: { ...missing, type: 'ValueError' } }))).toBeUndefined();
  });
});
