/** `hither store put|get|cat`. */
import { stat } from 'node:fs/promises';
import { basename, resolve } from 'node:path';
import { HitherError } from '../../core/errors';
import type { ObjectRef } from '../../core/object-ref';
import { visibleText } from '../../core/visible-text';
import { withFile } from '../../files/with-file';
import type { ContentStore } from '../../store/content-store';
import { formatKacheryUri, parseKacheryUri } from '../../store/kachery/kachery-uri';
import { resolveUri } from '../../store/kachery/resolve-uri';
import { objectPath, storeRoot } from '../../store/layout';
import { openStore } from '../../store/open-store';
import { sourceOfFile } from '../../store/remote/remote-source';
import { joinRemotes, NO_REMOTES, openRemotes, type Remotes } from '../../store/remote/remotes';
import type { CommandIo } from '../command-io';
import { remotesOf } from '../request';

/** One call of a store command. */
export interface StoreCall {
  /** A file to store, or the URI of an object. */
  readonly subject: string;
  /** The store's directory, where it was given. */
  readonly store?: string;
}

/** Stores a file and prints its URI, last on stdout. @returns the exit code */
export async function storePut(call: StoreCall, io: CommandIo): Promise<number> {
  const path = resolve(io.cwd, call.subject);
  await checkFile(path, call.subject);
  const remotes = await openRemotesOf(io);
  const store = storeOf(call, io);
  const ref = await store.putFile(path);
  if (remotes.write) {
    await withFile(await store.openVerified(ref), (handle) =>
      remotes.put(objectPath('', ref.sha1), sourceOfFile(handle, ref.size), 'missing'),
    );
  }
  io.writeOut(`${formatKacheryUri(ref.sha1, basename(path))}\n`);
  return 0;
}

/** Writes an object to a new file. @returns the exit code */
export async function storeGet(call: StoreCall & { readonly target: string }, io: CommandIo): Promise<number> {
  const store = storeOf(call, io, await openRemotesOf(io));
  const ref = await refOf(call.subject, store);
  await store.materialize(ref, resolve(io.cwd, call.target), 'copy');
  return 0;
}

/** Writes the bytes of an object to stdout, all of them verified before the first is written. @returns the exit code */
export async function storeCat(call: StoreCall, io: CommandIo): Promise<number> {
  const store = storeOf(call, io, await openRemotesOf(io));
  const ref = await refOf(call.subject, store);
  const handle = await store.openVerified(ref);
  await io.pipeOut(handle.createReadStream({ start: 0 }));
  return 0;
}

/** What the user named wrongly is no failure of the store. */
async function checkFile(path: string, given: string): Promise<void> {
  const found = await stat(path).catch(() => undefined);
  if (found === undefined) {
    throw new HitherError('usage', `there is no file ${given}`, 'check the path, and the directory that you are in');
  }
  if (!found.isFile()) {
    throw new HitherError('usage', `${given} is not a regular file`, 'only files can be stored: name one');
  }
}

/** The store that a call names, or the one of the environment. */
export function storeOf(call: Pick<StoreCall, 'store'>, io: CommandIo, remotes: Remotes = NO_REMOTES): ContentStore {
  return openStore(call.store === undefined ? storeRoot(io.environment) : resolve(io.cwd, call.store), {
    remotes,
    signal: io.signal,
  });
}

async function openRemotesOf(io: CommandIo): Promise<Remotes> {
  const stores = await openRemotes(remotesOf(io), { env: io.environment, signal: io.signal });
  return joinRemotes(stores, (message) => io.writeErr(`warning: ${visibleText(message)}\n`));
}

async function refOf(text: string, store: ContentStore): Promise<ObjectRef> {
  const uri = parseKacheryUri(text);
  if (uri === undefined) {
    throw new HitherError(
      'usage',
      `"${text}" is not the URI of an object`,
      'write sha1://HASH, as "hither store put" prints it, or sha1dir://HASH/PATH',
    );
  }
  return (await resolveUri(uri, store)).ref;
}
