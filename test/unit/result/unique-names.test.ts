import { describe, expect, it } from 'vitest';
import { createNames, portableName } from '../../../src/result/unique-names';

describe('a portable name', () => {
  it.each([
    ['traces.npy', 'traces.npy'],
    ['../../etc/passwd', '_._.._etc_passwd'],
    ['.hidden', '_hidden'],
    ['data.', 'data_'],
    ['data ', 'data_'],
    ['größe.npy', 'gr__e.npy'],
    // The same letter in its two forms: macOS treats them as equal, Linux does not.
    ['caf\u00e9', 'caf_'],
    ['cafe\u0301', 'cafe_'],
    ['con.npy', '_con.npy'],
    ['AUX', '_AUX'],
    ['lpt1.tar.gz', '_lpt1.tar.gz'],
    ['console', 'console'],
    ['com10', 'com10'],
    ['', ''],
  ])('of %j is %j', (name, portable) => {
    expect(portableName(name)).toBe(portable);
  });

  it('keeps the end of a long one, and does not become hidden by shortening', () => {
    expect(portableName(`${'x'.repeat(200)}.npy`)).toBe(`${'x'.repeat(116)}.npy`);
    expect(portableName(`x.${'y'.repeat(119)}`)).toBe(`_${'y'.repeat(119)}`);
  });
});

describe('names', () => {
  const named = (wanted: readonly string[], reserved: readonly string[] = []): string[] => {
    const unique = createNames(reserved);
    return wanted.map(unique);
  };

  it('that differ only in case get numbers, before their extension', () => {
    expect(named(['Traces.npy', 'traces.npy', 'TRACES.npy'])).toEqual(['Traces.npy', 'traces-2.npy', 'TRACES-3.npy']);
    expect(named(['Sweep', 'sweep'])).toEqual(['Sweep', 'sweep-2']);
  });

  it('skip numbers that are already names', () => {
    expect(named(['a-2.npy', 'a.npy', 'A.npy', 'a.npy'])).toEqual(['a-2.npy', 'a.npy', 'A-3.npy', 'a-4.npy']);
    expect(named(['a', 'A', 'a-2'])).toEqual(['a', 'A-2', 'a-2-2']);
  });

  it('that are reserved are skipped too', () => {
    expect(named(['incomplete', 'INCOMPLETE'], ['INCOMPLETE'])).toEqual(['incomplete-2', 'INCOMPLETE-3']);
  });

  it('of many equal ones are made quickly', () => {
    const many = named(Array.from({ length: 20_000 }, () => 'α.npy'));
    expect(new Set(many).size).toBe(20_000);
    expect(many.at(-1)).toBe('_-20000.npy');
  });
});
