import { describe, expect, it } from 'vitest';
import { differences } from '../../../src/cache/explain-miss';
import { someFields } from './entries';

const file = (path: string, digit: string, executable = false) => [path, executable, digit.repeat(64)];

const FUNCTION = { file: 'm.py', module: 'm', name: 'f', function_name: 'f', function_version: '0.1.0' };

describe('the reason of a cache miss', () => {
  it.each<[string, Record<string, unknown>]>([
    ['', {}],
    ['the argument "x" changed', { args: { x: 2 } }],
    ['the argument "x" changed', { args: { x: '1' } }],
    ['the argument "x" was removed, the argument "y" was added', { args: { y: 1 } }],
    ['m.py changed', { bundle: [file('m.py', 'f')] }],
    ['m.py changed', { bundle: [file('m.py', 'a', true)] }],
    ['lib.py was added', { bundle: [file('lib.py', 'a'), file('m.py', 'a')] }],
    ['m.py was removed, n.py was added', { bundle: [file('n.py', 'a')] }],
    ['the version changed from 0.1.0 to 0.2.0', { function: { ...FUNCTION, function_version: '0.2.0' } }],
    ['the name in the decorator changed from f to g', { function: { ...FUNCTION, function_name: 'g' } }],
    ['the function changed from f to g', { function: { ...FUNCTION, name: 'g' } }],
    ["the function's file changed from m.py to n.py", { function: { ...FUNCTION, file: 'n.py' } }],
    [
      'the image changed from sha256:bbbbbbbbbbbb… to sha256:cccccccccccc…',
      { container: { digest: `sha256:${'c'.repeat(64)}` } },
    ],
    ['the module search path changed from ["."] to ["lib","."]', { import_paths: ['lib', '.'] }],
    ['positional changed from [] to ["x"]', { positional: ['x'] }],
    ['a_later_field changed from null to 1', { a_later_field: 1 }],
    ['the variable "A" was added', { env: { A: '1' } }],
    ['cpus changed from 1 to 2', { cpus: 2 }],
    ['gpus changed from null to all', { gpus: 'all' }],
    ['network changed from none to host', { network: 'host' }],
    ['relax changed from [] to ["tmp-exec"]', { relax: ['tmp-exec'] }],
    ['salt changed from "" to again', { salt: 'again' }],
    ['python changed from null to python3.13', { python: 'python3.13' }],
    ['the stored objects that the arguments refer to changed', { objects: [['d'.repeat(40), 'e'.repeat(64)]] }],
    ['the in-container program changed from 2 to 3', { runner: 3 }],
  ])('%s', (expected, given) => {
    expect(differences(someFields(), someFields(given))).toBe(expected);
  });

  it('is the Python environment under host, where there is no image', () => {
    const changed = someFields({ container: { digest: `sha256:${'c'.repeat(64)}` } });
    expect(differences(someFields(), changed, true)).toBe('the Python environment changed');
    expect(differences(someFields(), someFields(), true)).toBe('');
  });

  it('lists at most five differences, and counts the rest', () => {
    const many = { args: { a: 1, b: 1, c: 1, d: 1, e: 1, f: 1 } };
    expect(differences(someFields(), someFields(many))).toBe(
      'the argument "a" was added, the argument "b" was added, the argument "c" was added, the argument "d" was added, the argument "e" was added, 2 more',
    );
  });
});
