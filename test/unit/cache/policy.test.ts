import { describe, expect, it } from 'vitest';
import { cachePolicy } from '../../../src/cache/policy';
import { jobWith } from '../job-spec/reading';

const RUN = { cache: 'read-write', forceRun: false } as const;

describe('which jobs are looked up and cached', () => {
  it.each([
    ['', RUN, true, true],
    ['', { ...RUN, cache: 'read' }, true, false],
    ['', { ...RUN, cache: 'off' }, false, false],
    ['', { ...RUN, forceRun: true }, false, true],
    ['', { cache: 'read', forceRun: true }, false, false],
    ['cache: { force-run: true }', RUN, false, true],
    ['network: bridge', RUN, false, false],
    ['network: host', RUN, false, false],
    ['mounts: [{ source: a, target: /a }]', RUN, false, false],
    ['env: [SECRET]', RUN, false, false],
    ['env: { A: b }', RUN, true, true],
    ['network: bridge\ncache: { trust: true }', RUN, true, true],
    ['env: [SECRET]\nmounts: [{ source: a, target: /a }]\ncache: { trust: true }', RUN, true, true],
    ['network: bridge\ncache: { trust: true }', { ...RUN, cache: 'off' }, false, false],
    ['relax: [writable-root]\nresources: { memory: 1G }\ntimeout: 3', RUN, true, true],
  ] as const)('%j with %j', (spec, request, look, keep) => {
    const use = cachePolicy(jobWith(spec), request);
    expect([use.read, use.write]).toEqual([look, keep]);
    expect(use.reason === '').toBe(look);
  });
});
