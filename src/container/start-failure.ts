/** Why a program can't be started. */
import { lackAt } from '../process/start-lack';
import type { Availability, EngineFailure } from './types';

/** `startError` is Node's message; `failure` has what is wrong if it isn't this process that lacks something. */
export function startFailure(startError: string, failure: EngineFailure): EngineFailure {
  const lack = lackAt(startError);
  return lack === undefined
    ? failure
    : { kind: 'runtime', message: `${failure.message}: ${lack.what}`, remedy: lack.remedy, transient: true };
}

/** A program that is there, but couldn't be asked what it is. */
export function unstartable(program: string, startError: string): Availability & { readonly available: false } {
  const lack = lackAt(startError);
  return {
    available: false,
    reason: `${program} can't be started: ${lack?.what ?? startError}`,
    remedy: lack?.remedy ?? 'check that it can be run here',
  };
}
