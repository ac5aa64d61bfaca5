import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { createConsoleCapture } from '../../../src/result/console';
import { keepConsole, wholeConsole } from '../../../src/result/kept-console';
import { objectPath } from '../../../src/store/layout';
import { openStore } from '../../../src/store/open-store';

const directory = mkdtempSync(join(tmpdir(), 'hither-console-'));
afterAll(() => rmSync(directory, { recursive: true, force: true }));
const store = openStore(join(directory, 'store'));

function printed(text: string) {
  const capture = createConsoleCapture('job');
  capture.add('stdout', Buffer.from(text), 1);
  return capture.finish(2);
}

describe('the output in a record', () => {
  it('is complete if it is short', async () => {
    const kept = await keepConsole(() => printed('a\nb\n'), store);
    expect(kept).not.toHaveProperty('object');
    expect(await wholeConsole(kept, store)).toBe(kept.lines);
  });

  it('names an object with more', async () => {
    const captured = printed('line\n'.repeat(10_000));
    const kept = await keepConsole(() => captured, store);
    expect(kept.lines.length).toBeLessThan(1000);
    expect(await wholeConsole(kept, store)).toEqual(captured.whole?.lines);
  });

  it('is used if the object is gone, or is not one of ours', async () => {
    const kept = await keepConsole(() => printed('other\n'.repeat(10_000)), store);
    const others = await Promise.all(
      ['[]', '{"lines":1}', '{"lines":[1]}', 'null', '{'].map((text) => store.putBytes(Buffer.from(text))),
    );
    for (const object of others) {
      expect(await wholeConsole({ ...kept, object }, store)).toBe(kept.lines);
    }
    rmSync(objectPath(store.root, kept.object?.sha1 ?? ''));
    expect(await wholeConsole(kept, store)).toBe(kept.lines);
  });

  it('needs no object if that cannot be stored', async () => {
    const kept = await keepConsole(() => printed('line\n'.repeat(10_000)), openStore('/dev/null/store'));
    expect(kept).not.toHaveProperty('object');
    expect(kept.lines.length).toBeGreaterThan(100);
  });
});
