import { userInfo } from 'node:os';
import { describe, expect, test } from 'vitest';
import { mapPath, objectPath, storeRoot } from '../../../src/store/layout';

const H = '8911dffb501f128de445bba79ef854e4b552d4eb';

describe('the layout of a store', () => {
  test('objects have the paths of every kachery, ours are beside them', () => {
    expect(objectPath('/s', H)).toBe(`/s/sha1/89/11/df/${H}`);
    expect(mapPath('/s', H)).toBe(`/s/hither/v1/map/89/11/df/${H}.json`);
  });

  test.each(['', 'x', '../..', H.toUpperCase(), `${H}/`, `${H}\n`])('%j has no path', (sha1) => {
    expect(() => objectPath('/s', sha1)).toThrow('is not a sha1');
    expect(() => mapPath('/s', sha1)).toThrow('is not a sha1');
  });
});

describe('the root of the store', () => {
  test.each([
    [{ KACHERY_STORAGE_DIR: '/k', XDG_DATA_HOME: '/x', HOME: '/h' }, '/k'],
    [{ KACHERY_STORAGE_DIR: '', XDG_DATA_HOME: '/x', HOME: '/h' }, '/x/hither/kachery'],
    [{ XDG_DATA_HOME: 'relative', HOME: '/h' }, '/h/.local/share/hither/kachery'],
    [{ HOME: '/h' }, '/h/.local/share/hither/kachery'],
    [{ KACHERY_STORAGE_DIR: 'k' }, `${process.cwd()}/k`],
    [{ HOME: '' }, `${userInfo().homedir}/.local/share/hither/kachery`],
    [{ HOME: 'relative' }, `${userInfo().homedir}/.local/share/hither/kachery`],
  ])('of %j is %s', (env, root) => {
    expect(storeRoot(env)).toBe(root);
  });
});
