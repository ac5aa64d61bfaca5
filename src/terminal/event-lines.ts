/** Writes events as JSON, one document per line (FORMAT.md, "Events"). The console of functions is not among them. */
import type { HitherEvent } from '../model/events';
import { createTally } from '../progress/tally';

const SCHEMA = 'hither-event/1';

/** The first bytes of every file of events. */
export const EVENTS_BEGIN = `{"schema":"${SCHEMA}",`;

/** Turns each event into its line with a line end; undefined for an event that has none. */
export function createEventLines(now: () => number = Date.now): (event: HitherEvent) => string | undefined {
  const tally = createTally(now);
  return (event) => {
    tally.add(event);
    const fields = event.type === 'run-ended' ? { exit_code: event.exitCode, counts: tally.counts } : fieldsOf(event);
    if (fields === undefined) {
      return undefined;
    }
    const schema = event.type === 'run-started' ? { schema: SCHEMA } : {};
    return `${escaped(JSON.stringify({ ...schema, event: event.type, time: now() / 1000, ...fields }))}\n`;
  };
}

type Fields = Readonly<Record<string, unknown>>;

function fieldsOf(event: Exclude<HitherEvent, { type: 'run-ended' }>): Fields | undefined {
  switch (event.type) {
    case 'run-started':
      return { jobs: event.jobs };
    case 'notice':
    case 'warning':
      return { message: event.message, where: event.where ?? null };
    case 'image':
      return event.state === 'progress'
        ? undefined
        : { step: event.step, state: event.state, image: event.image, detail: event.detail };
    case 'job-started':
      return { label: event.label, runtime: event.runtime };
    case 'job-retried':
      return {
        label: event.label,
        ...{ attempt: event.attempt, of: event.of, delay_sec: event.delay, reason: event.reason },
      };
    case 'console':
    case 'job-computed':
      return undefined;
    case 'job-ended':
      return endFields(event);
  }
}

/** Characters of an error message in a line. The results have all. */
const MAX_MESSAGE = 1000;

function endFields({ record, hints = [] }: Extract<HitherEvent, { type: 'job-ended' }>): Fields {
  const { name, label, index, status, attempt, job_hash, cache, error, runtime_info } = record;
  return {
    ...{ name, label, index, status, job_hash, cached: cache.hit, attempt },
    elapsed_sec: runtime_info.elapsed_sec,
    error_type: error?.type ?? null,
    error_message: error === null ? null : startOf(error.message),
    hints,
  };
}

/** Doesn't end in half a character. */
function startOf(message: string): string {
  return message.slice(0, MAX_MESSAGE).replace(/[\ud800-\udbff]$/, '');
}

/** Control characters that JSON allows in strings could still control a terminal that shows the line. */
function escaped(json: string): string {
  return json.replace(/[\u007f-\u009f\u2028\u2029]/g, (character) => {
    return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
  });
}
