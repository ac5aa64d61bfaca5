/** Redraws the bottom of a terminal a few times a second: a table of several jobs, or the progress of a single one. */
import type { HitherEvent } from '../model/events';
import { sanitizeOutput } from '../process/sanitize-output';
import type { Tally } from '../progress/tally';
import { imageText } from '../result/image-text';
import { type LiveState, liveLines } from './live-table';
import type { Paint } from './paint';
import { createRunTimes, type KindOfJobs } from './run-times';
import type { Screen, ScreenSize } from './screen';
import { fitColumns } from './text-width';

/** What is redrawn, and where. */
export interface LiveOptions {
  readonly jobs: number;
  readonly kinds: ReadonlyMap<string, KindOfJobs>;
  readonly tally: Tally;
  readonly barOf: (label: string) => string | undefined;
  readonly screen: Screen;
  readonly paint: Paint;
  /** Undefined: nothing is redrawn. */
  readonly size: (() => ScreenSize) | undefined;
  readonly quiet: boolean;
  readonly signal: AbortSignal;
}

/** The view of a run. */
export interface LiveView {
  add(event: HitherEvent): void;
  /** Removes what is drawn. */
  stop(): void;
}

/** Milliseconds between two drawings. */
const PERIOD_MS = 200;

const NO_VIEW: LiveView = { add: () => {}, stop: () => {} };

/** Draws from the first event on, until the signal aborts: then nothing is left if the process exits. */
export function createLiveView(options: LiveOptions): LiveView {
  const { screen, size, signal } = options;
  if (size === undefined || options.quiet) {
    return NO_VIEW;
  }
  const times = createRunTimes(options.kinds);
  let image: string | undefined;
  const draw = (): void => {
    const state = { ...options, times, image, now: Date.now() };
    screen.draw(options.jobs > 1 ? liveLines(state, size(), options.paint) : singleLines(state, size(), options.paint));
  };
  let timer: NodeJS.Timeout | undefined;
  const stop = (): void => {
    clearInterval(timer);
    signal.removeEventListener('abort', stop);
    screen.draw([]);
  };
  signal.addEventListener('abort', stop);
  return {
    stop,
    add(event) {
      times.add(event);
      if (event.type === 'run-started') {
        timer = signal.aborted ? undefined : setInterval(draw, PERIOD_MS).unref();
      } else if (event.type === 'image') {
        image = event.state === 'progress' ? `${imageText(event)}: ${sanitizeOutput(event.detail)}` : undefined;
      } else if (event.type === 'run-ended') {
        stop();
      } else if (event.type === 'job-ended' || event.type === 'job-started') {
        // A pull that failed has no end of its own.
        image = undefined;
      }
    },
  };
}

/** One line that says what happens at the moment, if something says so. */
function singleLines({ tally, barOf, image }: LiveState, { columns }: ScreenSize, paint: Paint): string[] {
  const [label = ''] = tally.running.keys();
  const line = image ?? barOf(label);
  return line === undefined ? [] : [paint.dim(fitColumns(line.replaceAll(/\s+/g, ' '), Math.max(1, columns - 3)))];
}
