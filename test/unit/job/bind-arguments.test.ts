import { describe, expect, it } from 'vitest';
import { bindArguments } from '../../../src/job/bind-arguments';
import type { SpecArguments } from '../../../src/job-spec/types';
import type { FunctionDeclaration, Parameter, ParameterKind } from '../../../src/python-source/types';

const where = { path: 'hither.yml', line: 4, column: 3 };

function declaration(...parameters: [string, ParameterKind, boolean?][]): FunctionDeclaration {
  return {
    file: 'f.py',
    name: 'f',
    where: { path: 'f.py', line: 1, column: 1 },
    functionName: { state: 'absent' },
    functionVersion: { state: 'absent' },
    container: { state: 'absent' },
    localModules: { state: 'absent' },
    additionalFiles: { state: 'absent' },
    parameters: parameters.map(([name, kind, hasDefault = false]): Parameter => ({ name, kind, hasDefault })),
    foreignDecorator: false,
  };
}

function args(...names: string[]): SpecArguments {
  return new Map(names.map((name) => [name, { kind: 'null', where } as const]));
}

describe('binding arguments to a signature', () => {
  it('accepts what Python would accept', () => {
    const f = declaration(['a', 'positional-or-keyword'], ['b', 'keyword-only', true]);
    expect(bindArguments(f, args('a'), { where })).toEqual({ positional: [], problems: [] });
  });

  it('names every missing and every unknown argument, but a misspelled one only once', () => {
    const f = declaration(['values', 'positional-or-keyword'], ['scale', 'keyword-only']);
    const { problems } = bindArguments(f, args('valuse'), { where });
    expect(problems.map((problem) => `${problem.message}: ${problem.remedy}`)).toEqual([
      'f() needs the argument "scale": add "scale:" below "args:", or pass --arg scale=VALUE',
      'f() has no argument "valuse": did you mean "values"?',
    ]);
  });

  it('lets **kwargs take any name', () => {
    expect(bindArguments(declaration(['rest', 'var-keyword']), args('x', '__proto__'), { where }).problems).toEqual([]);
  });

  it('lists positional-only arguments in the order of the signature', () => {
    const f = declaration(['a', 'positional-only'], ['b', 'positional-only', true], ['c', 'positional-or-keyword']);
    expect(bindArguments(f, args('c', 'b', 'a'), { where })).toEqual({ positional: ['a', 'b'], problems: [] });
  });

  it("rejects a gap between positional-only arguments, which Python can't pass", () => {
    const f = declaration(['a', 'positional-only', true], ['b', 'positional-only', true]);
    expect(bindArguments(f, args('b'), { where }).problems).toHaveLength(1);
  });

  it('says that *args takes nothing by name', () => {
    const { problems } = bindArguments(declaration(['rest', 'var-positional']), args('rest'), { where });
    expect(problems[0]?.remedy).toContain('by name');
  });
});
