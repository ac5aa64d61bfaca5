/** `hither store put|get|cat`: stores files and reads objects. */
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
  /** The file to store, or the URI of the object. */
  readonly subject: string;
  /** From --store. */
  readonly store?: string;
}

/** Stores a file and prints its URI. @returns the exit code */
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

/** Writes an object to stdout, after the whole object was verified. @returns the exit code */
export async function storeCat(call: StoreCall, io: CommandIo): Promise<number> {
  const store = storeOf(call, io, await openRemotesOf(io));
  const ref = await refOf(call.subject, store);
  const handle = await store.openVerified(ref);
  await io.pipeOut(handle.createReadStream({ start: 0 }));
  return 0;
}

/** Reports a wrong path as a mistake in the command, not as a failure of the store. */
async function checkFile(path: string, given: string): Promise<void> {
  const found = await stat(path).catch(() => undefined);
  if (found === undefined) {
    throw new HitherError('usage', `there is no file ${given}`, 'check the path; it starts from the current directory');
  }
  if (!found.isFile()) {
    throw new HitherError(
      'usage',
      `${given} is not a regular file`,
      "name a regular file; directories and devices can't be stored",
    );
  }
}

/** The store that --store names, else the one of the environment. */
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
      `"${text}" is not an object URI`,
      'write sha1://HASH, as "hither store put" prints it, or sha1dir://HASH/PATH',
    );
  }
  return (await resolveUri(uri, store)).ref;
}
