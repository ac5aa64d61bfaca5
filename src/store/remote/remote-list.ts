/** Remote stores as people write them: a directory or an address, one on each line, with `write` behind it where results are put there too. */
import { resolve } from 'node:path';
import type { RemoteStoreChoice } from '../../core/remote-store-choice';

/** A remote store, or what is wrong with how it was written, as the rest of a sentence that begins with it. */
export type RemoteReading =
  | { readonly ok: true; readonly store: RemoteStoreChoice }
  | { readonly ok: false; readonly given: string; readonly why: string; readonly remedy: string };

/** Reads lines; directories are relative to `cwd`. Empty lines count for nothing. */
export function readRemoteList(text: string, cwd: string): RemoteReading[] {
  const lines = text.split('\n').map((line) => line.trim());
  return lines.filter((line) => line !== '').map((line) => readLine(line, cwd));
}

function readLine(line: string, cwd: string): RemoteReading {
  const [, location = '', word] = /^(.*?)(?:\s+(write))?$/.exec(line) ?? [];
  const problem = remoteProblem(location);
  return problem === undefined
    ? { ok: true, store: { location: remoteLocation(location, cwd), write: word !== undefined } }
    : { ok: false, given: withoutLogin(location), ...problem };
}

/** An address as messages may show it. */
export function withoutLogin(location: string): string {
  return location.replace(/\/\/[^/@]*@/, '//…@');
}

const SCHEME = /^[a-z][a-z0-9+.-]*:\/\//i;

/** Whether a location is an address, in contrast to a directory. */
export function isAddress(location: string): boolean {
  return SCHEME.test(location);
}

/** What is wrong with a location; undefined where nothing is. */
export function remoteProblem(location: string): { readonly why: string; readonly remedy: string } | undefined {
  if (!isAddress(location)) {
    return undefined;
  }
  const url = URL.canParse(location) ? new URL(location) : undefined;
  if (url === undefined || !/^https?:$/.test(url.protocol)) {
    return {
      why: 'is no address of a remote store',
      remedy: 'give a directory, or an address that begins with http:// or https://',
    };
  }
  if (url.username !== '' || url.password !== '') {
    return {
      why: 'has a login in it, which messages would show',
      remedy: 'remove it from the address, and set HITHER_REMOTE_CREDENTIALS to "ADDRESS USER:PASSWORD"',
    };
  }
  return url.search === '' && url.hash === ''
    ? undefined
    : { why: 'has a "?" or a "#" in it', remedy: 'give the address that "sha1/aa/bb/cc/HASH" is below' };
}

/** The one form of a location: an absolute directory, or an address without a slash at its end. */
export function remoteLocation(location: string, cwd: string): string {
  return isAddress(location) ? new URL(location).href.replace(/\/+$/, '') : resolve(cwd, location);
}
