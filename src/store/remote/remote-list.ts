/**
 * Parses lists of remote stores: a directory or an address per line, followed by `write` if results are uploaded there
 * too.
 */
import { resolve } from 'node:path';
import type { RemoteStoreChoice } from '../../core/remote-store-choice';

/** A remote store, or the error in how it was written, as the rest of a sentence that starts with it. */
export type RemoteReading =
  | { readonly ok: true; readonly store: RemoteStoreChoice }
  | { readonly ok: false; readonly given: string; readonly why: string; readonly remedy: string };

/** Parses lines. Directories are relative to `cwd`. Empty lines are ignored. */
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

/** An address without its login, for messages. */
export function withoutLogin(location: string): string {
  return location.replace(/\/\/[^/@]*@/, '//…@');
}

const SCHEME = /^[a-z][a-z0-9+.-]*:\/\//i;

/** Whether a location is an address rather than a directory. */
export function isAddress(location: string): boolean {
  return SCHEME.test(location);
}

/** The error in a location; undefined if it is valid. */
export function remoteProblem(location: string): { readonly why: string; readonly remedy: string } | undefined {
  if (!isAddress(location)) {
    return undefined;
  }
  const url = URL.canParse(location) ? new URL(location) : undefined;
  if (url === undefined || !/^https?:$/.test(url.protocol)) {
    return {
      why: 'is not the address of a remote store',
      remedy: 'give a directory, or an address that begins with http:// or https://',
    };
  }
  if (url.username !== '' || url.password !== '') {
    return {
      why: 'contains a login, which messages would show',
      remedy: 'remove it from the address, and set HITHER_REMOTE_CREDENTIALS to "ADDRESS USER:PASSWORD"',
    };
  }
  return url.search === '' && url.hash === ''
    ? undefined
    : { why: 'contains a "?" or a "#"', remedy: 'give the address above "sha1/aa/bb/cc/HASH"' };
}

/** The normal form of a location: an absolute directory, or an address without a trailing slash. */
export function remoteLocation(location: string, cwd: string): string {
  return isAddress(location) ? new URL(location).href.replace(/\/+$/, '') : resolve(cwd, location);
}
