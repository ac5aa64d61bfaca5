import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { pause } from '../../../src/run/pause';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

it('a pause lasts as long as it says', async () => {
  const { signal } = new AbortController();
  let over = false;
  const paused = pause(60, signal).then(() => {
    over = true;
  });
  await vi.advanceTimersByTimeAsync(59_999);
  expect(over).toBe(false);
  await vi.advanceTimersByTimeAsync(1);
  await paused;
  await pause(0, signal);
});

it("a pause ends at once with its signal's reason, and leaves no timer", async () => {
  const abort = new AbortController();
  const reason = new RangeError('cancelled');
  const paused = pause(60, abort.signal);
  abort.abort(reason);
  await expect(paused).rejects.toBe(reason);
  await expect(pause(0, abort.signal)).rejects.toBe(reason);
  expect(vi.getTimerCount()).toBe(0);
});
