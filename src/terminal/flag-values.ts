/** Parses the values of flags. The errors are commander's, which names the flag. */
import { InvalidArgumentError } from 'commander';
import { didYouMean } from '../job-spec/did-you-mean';
import { bytesOf, isPossibleSize, parseDuration, SIZE } from '../job-spec/quantities';
import { parseSlurmOption, slurmOptionWords } from '../job-spec/slurm-options';

/** A size in bytes. */
export function size(value: string): number {
  if (!SIZE.test(value) || !isPossibleSize(value)) {
    throw new InvalidArgumentError('expected a size such as 500M or 50G');
  }
  return bytesOf(value);
}

/** A parser of durations whose error message gives these examples. */
export function duration(examples: string): (value: string) => number {
  return (value) => {
    const seconds = parseDuration(value);
    if (seconds === undefined) {
      throw new InvalidArgumentError(`expected a time such as ${examples}`);
    }
    return seconds;
  };
}

/** How long jobs outlive the run, in seconds. The nodes look every 15 s, and one look may fail. */
export function leaseTime(value: string): number {
  const seconds = parseDuration(value);
  if (seconds === undefined || seconds < 45) {
    throw new InvalidArgumentError('expected a time of at least 45s, such as 5m');
  }
  return Math.ceil(seconds);
}

/** All values of a flag that may be repeated. */
export function collect(value: string, previous: readonly string[]): string[] {
  return [...previous, value];
}

/** The same for options of sbatch. */
export function slurmOption(value: string, previous: readonly string[]): string[] {
  if (parseSlurmOption(value) === undefined) {
    throw new InvalidArgumentError(`expected ${slurmOptionWords(value)}`);
  }
  return [...previous, value];
}

/** A whole number of at least 1. */
export function positiveInteger(value: string): number {
  if (!/^[1-9]\d{0,5}$/.test(value)) {
    throw new InvalidArgumentError('expected a whole number of at least 1');
  }
  return Number(value);
}

/** A parser of names. */
export function oneOf<T extends string>(names: readonly T[]): (value: string) => T {
  return (value) => {
    const found = names.find((name) => name === value);
    if (found === undefined) {
      throw new InvalidArgumentError(didYouMean(value, names, `Allowed choices are ${names.join(', ')}.`));
    }
    return found;
  };
}
