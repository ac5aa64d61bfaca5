/** Stores a function's output: the record has a part of it, and names an object of the store with more. */
import type { ConsoleLine, ConsoleOut } from '../model/record';
import type { ContentStore } from '../store/content-store';
import type { CapturedConsole } from './console';

/** Larger than any capture. Bytes. */
const MAX_OBJECT = 8 * 1024 * 1024;

/** The output for the record. If the object can't be stored, the result is not affected. */
export async function keepConsole({ short, whole }: CapturedConsole, store: ContentStore): Promise<ConsoleOut> {
  if (whole === undefined) {
    return short;
  }
  try {
    return { ...short, object: await store.putBytes(Buffer.from(JSON.stringify(whole))) };
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
