/**
 * The places of a run: job directories, and the containers that belong to them. Most jobs get a new one. A job that
 * shares its container with others gets the place of one that has ended, as long as its container awaits another job.
 */
import { clearJobDirectory } from '../job/clear-job-directory';

/** A job directory, and the name of the container that sees it. */
export interface Place {
  readonly directory: string;
  readonly container: string;
  /** Which jobs may run here one after another; undefined: only one job. */
  readonly settings: string | undefined;
}

/** The places of a run. */
export interface Places {
  /** A place for a job. `settings` is equal for jobs that may use the same container; undefined: for a job alone. */
  take(settings: string | undefined): Promise<Place>;
  /** Gives a place back. `awaitsNext`: its container runs on. Never throws. */
  leave(place: Place, awaitsNext: boolean): Promise<void>;
  /** Ends the containers that await another job. */
  close(): Promise<void>;
}

/** What places are made of. */
export interface PlaceContext {
  readonly newJob: () => { readonly directory: string; readonly container: string };
  readonly discard: (directory: string) => void;
  /** Ends a container that awaits another job. */
  readonly release: (container: string) => Promise<void>;
  /** How many containers may await another job. */
  readonly most: number;
}

/** Places of which none is taken yet. */
export function createPlaces({ newJob, discard, release, most }: PlaceContext): Places {
  let waiting: Place[] = [];
  const end = async (place: Place): Promise<void> => {
    await release(place.container);
    discard(place.directory);
  };
  return {
    async take(settings) {
      const found = settings === undefined ? undefined : waiting.findLast((place) => place.settings === settings);
      if (found !== undefined) {
        waiting = waiting.filter((place) => place !== found);
        return found;
      }
      const [oldest] = waiting;
      if (oldest !== undefined && waiting.length >= most) {
        waiting = waiting.slice(1);
        await end(oldest);
      }
      return { ...newJob(), settings };
    },
    async leave(place, awaitsNext) {
      if (!awaitsNext) {
        // It may still run: the job that took it may have failed before it began.
        await end(place);
      } else if (await clearJobDirectory(place.directory)) {
        waiting.push(place);
      } else {
        await end(place);
      }
    },
    async close() {
      const ended = waiting.map(end);
      waiting = [];
      await Promise.all(ended);
    },
  };
}
