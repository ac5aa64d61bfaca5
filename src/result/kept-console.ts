/** Stores a function's output: the record has a part of it, and names an object of the store with more. */
import { oneAtATime } from '../core/one-at-a-time';
import type { ConsoleLine, ConsoleOut } from '../model/record';
import { freeAfter } from '../process/free-memory';
import type { ContentStore } from '../store/content-store';
import type { CapturedConsole } from './console';

/** Larger than any capture. Bytes. */
const MAX_OBJECT = 8 * 1024 * 1024;

/** The output for the record. If the object can't be stored, the result is not affected. */
export function keepConsole(finish: () => CapturedConsole, store: ContentStore): Promise<ConsoleOut> {
  return inTurn(() => keep(finish(), store));
}

/** As lines, output takes several times the memory, and many jobs may end at the same time. */
const inTurn = oneAtATime();

async function keep({ short, whole }: CapturedConsole, store: ContentStore): Promise<ConsoleOut> {
  if (whole === undefined) {
    return short;
  }
  try {
    const bytes = Buffer.from(JSON.stringify(whole));
    const object = await store.putBytes(bytes);
    freeAfter(bytes.length);
    return { ...short, object };
  } catch {
    return short;
  }
}

/** All stored lines; those of the record if its object is gone. */
export async function wholeConsole(console: ConsoleOut, store: ContentStore): Promise<readonly ConsoleLine[]> {
  const { object, lines } = console;
  if (object === undefined || object.size > MAX_OBJECT) {
    return lines;
  }
  try {
    const read: unknown = JSON.parse((await store.readVerified(object)).toString());
    const found = (read as { readonly lines?: unknown } | null)?.lines;
    return Array.isArray(found) && found.every(isLine) ? found : lines;
  } catch {
    return lines;
  }
}

function isLine(line: unknown): line is ConsoleLine {
  return typeof line === 'object' && line !== null && 'text' in line && typeof line.text === 'string';
}
