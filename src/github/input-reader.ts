/** Reads the inputs of a step by name and collects every mistake in them. */
import { getBooleanInput, getInput, getMultilineInput } from '@actions/core';
import type { Problem } from '../core/errors';
import { didYouMean } from '../job-spec/did-you-mean';

/** Reads inputs. An empty input counts as not given; so does a wrong one, which becomes a problem. */
export interface InputReader {
  text(name: string): string | undefined;
  /** YAML 1.2 booleans. */
  flag(name: string, otherwise: boolean): boolean;
  choice<T extends string>(name: string, words: readonly T[]): T | undefined;
  /** Non-empty lines. */
  lines(name: string): readonly string[];
  /** Non-empty lines, each one of `words`. */
  choices<T extends string>(name: string, words: readonly T[]): readonly T[];
  /** Parses an input with `read`; its undefined is a mistake. */
  parsed<T>(name: string, expected: string, read: (text: string) => T | undefined): T | undefined;
  readonly problems: readonly Problem[];
  refuse(problem: Problem): void;
}

/** A reader of this step's inputs. */
export function createInputReader(): InputReader {
  const problems: Problem[] = [];
  const text = (name: string): string | undefined => getInput(name) || undefined;
  const wrong = (name: string, given: string, remedy: string): undefined => {
    problems.push({ message: `the input "${name}" can't be ${JSON.stringify(given.slice(0, 100))}`, remedy });
  };
  const parsed: InputReader['parsed'] = (name, expected, read) => {
    const given = text(name);
    return given === undefined ? undefined : (read(given) ?? wrong(name, given, `give ${expected}`));
  };
  const oneOf = <T extends string>(name: string, given: string, words: readonly T[]): T | undefined =>
    words.find((word) => word === given) ??
    wrong(name, given, didYouMean(given, words, `give one of ${words.join(', ')}`));
  return {
    text,
    parsed,
    problems,
    flag: (name, otherwise) => parsed(name, 'true or false', () => booleanInput(name)) ?? otherwise,
    choice(name, words) {
      const given = text(name);
      return given === undefined ? undefined : oneOf(name, given, words);
    },
    lines: (name) => getMultilineInput(name),
    choices: (name, words) => getMultilineInput(name).flatMap((line) => oneOf(name, line, words) ?? []),
    refuse: (problem) => void problems.push(problem),
  };
}

function booleanInput(name: string): boolean | undefined {
  try {
    return getBooleanInput(name);
  } catch {
    return undefined;
  }
}
