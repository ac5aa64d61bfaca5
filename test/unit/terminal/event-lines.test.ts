import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { HitherEvent } from '../../../src/model/events';
import { createEventLines } from '../../../src/terminal/event-lines';
import { aFailure, aRecord } from '../../fakes/record';

/** The lines of events, of which one happens each second. */
function linesOf(events: readonly HitherEvent[]): string[] {
  let time = 1_700_000_000_250;
  const lineOf = createEventLines(() => time);
  return events.flatMap((event) => {
    time += 1000;
    return lineOf(event) ?? [];
  });
}

const pull = { type: 'image', step: 'pull', image: 'docker://python', detail: '' } as const;
const hit = { hit: true, reason: 'computed on 2026-11-30' };

/** Everything that can happen. */
const EVENTS: readonly HitherEvent[] = [
  { type: 'run-started', jobs: 3 },
  { type: 'notice', message: 'podman was skipped: not installed' },
  { type: 'warning', message: 'careful', where: { path: 'hither.yml', line: 3, column: 5 } },
  { ...pull, state: 'started' },
  { ...pull, state: 'progress', detail: '10 MB' },
  { ...pull, state: 'done' },
  { type: 'job-started', label: 'a', runtime: 'docker' },
  { type: 'console', label: 'a', stream: 'stdout', chunk: Buffer.from('not an event\n') },
  { type: 'job-retried', label: 'a', attempt: 2, of: 3, reason: 'Image: try later', delay: 1.5 },
  { type: 'job-started', label: 'a', runtime: 'docker' },
  { type: 'job-ended', record: aRecord({ name: 'a', attempt: 2 }) },
  { type: 'job-ended', record: aRecord({ name: 'sweep', index: 0, cache: hit }), hints: [] },
  { type: 'job-ended', record: aFailure({ name: 'sweep', index: 1 }), hints: ['set network: true'] },
  { type: 'run-ended', exitCode: 1 },
];

describe('the lines of events', () => {
  it('are those that FORMAT.md describes', () => {
    const golden = readFileSync('test/golden/events/events.jsonl', 'utf8');
    expect(linesOf(EVENTS).join('')).toBe(golden);
  });

  it('are one JSON document each, whatever is in it, and have no control characters', () => {
    const nasty = 'a\n\r\u001b[2J\u009b2J\u2028\u007f\ud800"\\é';
    const lines = linesOf([
      { type: 'warning', message: nasty },
      { type: 'job-ended', record: aFailure({ name: nasty, label: nasty }), hints: [nasty] },
    ]);
    for (const line of lines) {
      expect(line).toMatch(/^[^\p{C}\u2028]*\n$/u);
      expect(() => JSON.parse(line)).not.toThrow();
    }
    expect(JSON.parse(lines[0] ?? '')).toMatchObject({ event: 'warning', message: nasty });
  });
});
