/** Chooses the jobs whose output is shown while they run: all, unless very many print at once. */
import { MANY_JOBS } from './bounds';

/** The jobs whose output is shown. */
export interface Followed {
  /** Whether to show output of a job. The answer stays the same until the job's attempt ends. */
  has(label: string): boolean;
  end(label: string): void;
}

/** Says that the output of some jobs isn't shown. */
export const NOT_FOLLOWED = `more than ${MANY_JOBS} jobs print at once: the output of the others is not shown here, but is in the results`;

/** At most 16 jobs at once are followed, each from its first output on. */
export function createFollowed(): Followed {
  const followed = new Set<string>();
  const others = new Set<string>();
  return {
    has(label) {
      if (!followed.has(label) && !others.has(label)) {
        (followed.size < MANY_JOBS ? followed : others).add(label);
      }
      return followed.has(label);
    },
    end(label) {
      followed.delete(label);
      others.delete(label);
    },
  };
}
