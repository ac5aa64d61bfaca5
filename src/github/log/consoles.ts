/** Shows the output of jobs in groups: live if jobs run one after the other, else when a job has ended. */
import type { HitherEvent } from '../../model/events';
import { lastDrawn } from '../../process/bar-lines';
import { cutAtLines } from '../../process/plain-lines';
import { createFollowed, NOT_FOLLOWED } from '../../progress/followed';
import { type ConsoleCapture, createConsoleCapture } from '../../result/console';
import { type ConsoleRelay, createConsoleRelay } from './console-relay';
import type { WorkflowLog } from './workflow-log';

/** The output of the jobs of a run. */
export interface Consoles {
  /** An attempt of a job starts, whose group has this title. */
  start(label: string, title: string): void;
  add(event: Extract<HitherEvent, { type: 'console' }>): void;
  /** Shows what is left of an attempt, and closes its group. */
  end(label: string): void;
}

/** Shows output as it comes, in a group that is opened at once, or with the first output. */
export function createLiveConsoles(log: WorkflowLog, isOpenedAtOnce: boolean): Consoles {
  const relays = new Map<string, ConsoleRelay>();
  /** The title of the group that is not open yet. */
  let title: string | undefined;
  const openGroup = (): void => {
    if (title !== undefined) {
      log.openGroup(title);
      title = undefined;
    }
  };
  return {
    start(_, ofJob) {
      title = ofJob;
      if (isOpenedAtOnce) {
        openGroup();
      }
    },
    add({ label, stream, chunk }) {
      const key = `${stream} ${label}`;
      const relay = relays.get(key) ?? createConsoleRelay();
      relays.set(key, relay);
      openGroup();
      const long = relay.addPlain(chunk);
      if (long !== undefined) {
        if (!log.relayInert(long)) {
          log.relay(long.toString('utf8', 0, long.length - 1).split('\n'));
        }
        return;
      }
      const { first, lines, rest } = cutAtLines(chunk);
      log.relay(relay.add(first));
      if (!log.relayInert(lines)) {
        log.relay(relay.add(lines));
      }
      log.relay(relay.add(rest));
    },
    end(label) {
      for (const stream of ['stdout', 'stderr']) {
        log.relay(relays.get(`${stream} ${label}`)?.finish() ?? []);
        relays.delete(`${stream} ${label}`);
      }
      log.closeGroup();
    },
  };
}

/** Holds output back until the job has ended, because groups can't interleave: of each job the first and last MiB. */
export function createGroupedConsoles(log: WorkflowLog): Consoles {
  const titles = new Map<string, string>();
  const captures = new Map<string, ConsoleCapture>();
  const followed = createFollowed();
  let isToldOfOthers = false;
  return {
    start: (label, title) => void titles.set(label, title),
    add({ label, stream, chunk }) {
      if (followed.has(label)) {
        const capture = captures.get(label) ?? createConsoleCapture(label);
        captures.set(label, capture);
        capture.add(stream, chunk, 0);
      } else if (!isToldOfOthers) {
        isToldOfOthers = true;
        log.text(NOT_FOLLOWED);
      }
    },
    end(label) {
      const captured = captures.get(label)?.finish(0);
      if (captured !== undefined) {
        const { lines } = captured.whole ?? captured.short;
        log.openGroup(titles.get(label) ?? label);
        log.relay(lines.map(({ text }) => lastDrawn(text)));
        log.closeGroup();
      }
      titles.delete(label);
      captures.delete(label);
      followed.end(label);
    },
  };
}
