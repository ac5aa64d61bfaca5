import { describe, expect, it } from 'vitest';
import { rootOf, skippedMessage } from '../../../src/result/skipped';
import { aFailure } from '../../fakes/record';

describe('a skipped job', () => {
  it('names the job that it needs, and the one that stopped the whole chain', () => {
    const late = aFailure({ label: 'late', status: 'timed-out' });
    const first = skippedMessage(late);
    expect(first).toBe('the needed job "late" did not finish: it timed out');
    const skipped = (label: string, message: string) =>
      aFailure({ label, status: 'skipped', error: { type: 'Skipped', message, traceback: '' } });
    const second = skippedMessage(skipped('after', first));
    expect(second).toBe('"after" is skipped: the needed job "late" did not finish: it timed out');
    const third = skippedMessage(skipped('after-that', second));
    expect(third).toBe('"after-that" is skipped: the needed job "late" did not finish: it timed out');
    expect([first, second, third].map(rootOf)).toEqual([first, first, first]);
  });
});
