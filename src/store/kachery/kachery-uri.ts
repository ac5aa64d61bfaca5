/**
 * Parses kachery URIs of every published generation:
 * `sha1://H[/name][?manifest=…&label=…]` (2020 to 2.x), `sha1dir://H[.label][/path]` (2020, p2p), `md5://H[/name]`
 * (2020), `kachery:zone:sha1:H[:label]` (2.x). Hex digits may be upper-case.
 */

/** Bytes `start` to `end` (exclusive) of an object. */
export interface ChunkOf {
  readonly sha1: string;
  readonly start: number;
  readonly end: number;
}

/** What a URI names. */
export type KacheryUri =
  | {
      readonly kind: 'object';
      /** 40 lower-case hex digits. */
      readonly sha1: string;
      /** The file name or label in the URI: for information only, never part of the identity. */
      readonly name?: string;
      /**
       * The object that lists the pieces of this one (40 lower-case hex digits), for stores that have only the pieces.
       */
      readonly manifest?: string;
      /** The object that this one is a piece of. */
      readonly chunkOf?: ChunkOf;
    }
  /** A file in a stored directory, or the directory itself if the path is empty. `sha1` names its listing. */
  | { readonly kind: 'directory'; readonly sha1: string; readonly path: readonly string[] }
  /** 32 lower-case hex digits. */
  | { readonly kind: 'md5'; readonly md5: string; readonly name?: string };

const SHA1_URI = /^sha1:\/\/([0-9a-f]{40})(?:\.[^/?]*)?(?:\/([^?]*))?(?:\?(.*))?$/is;
const DIRECTORY_URI = /^sha1dir:\/\/([0-9a-f]{40})(?:\.[^/?]*)?(?:\/([^?]*))?(?:\?.*)?$/is;
const MD5_URI = /^md5:\/\/([0-9a-f]{32})(?:\.[^/?]*)?(?:\/([^?]*))?(?:\?.*)?$/is;
const ZONE_URI = /^kachery:[^:/]*:sha1:([0-9a-f]{40})(?::(.*))?$/is;

/** Parses a text that is entirely a kachery URI; undefined for any other. */
export function parseKacheryUri(text: string): KacheryUri | undefined {
  const [, directory, inside = ''] = DIRECTORY_URI.exec(text) ?? [];
  if (directory !== undefined) {
    return { kind: 'directory', sha1: directory.toLowerCase(), path: inside.split('/').filter((step) => step !== '') };
  }
  const [, md5, md5Path] = MD5_URI.exec(text) ?? [];
  if (md5 !== undefined) {
    return { kind: 'md5', md5: md5.toLowerCase(), ...named(lastSegment(md5Path)) };
  }
  const [, sha1, path, query] = SHA1_URI.exec(text) ?? [];
  if (sha1 !== undefined) {
    const asked = new URLSearchParams(query ?? '');
    // kachery-cloud writes the name as `?label=`, percent-encoded.
    const name = lastSegment(path) || (asked.get('label') ?? undefined);
    return { kind: 'object', sha1: sha1.toLowerCase(), ...named(name), ...origins(asked) };
  }
  const [, hash, label] = ZONE_URI.exec(text) ?? [];
  return hash === undefined ? undefined : { kind: 'object', sha1: hash.toLowerCase(), ...named(label) };
}

function named(name: string | undefined): { readonly name?: string } {
  return name === undefined || name === '' ? {} : { name };
}

/** The query says where the bytes may come from; the sha1 says which bytes they must be. */
function origins(asked: URLSearchParams): { readonly manifest?: string; readonly chunkOf?: ChunkOf } {
  const manifest = /^[0-9a-f]{40}$/i.exec(asked.get('manifest') ?? '')?.[0];
  const [, sha1, start, end] = /^([0-9a-f]{40})~(\d{1,15})~(\d{1,15})$/i.exec(asked.get('chunkOf') ?? '') ?? [];
  return {
    ...(manifest === undefined ? {} : { manifest: manifest.toLowerCase() }),
    ...(sha1 === undefined ? {} : { chunkOf: { sha1: sha1.toLowerCase(), start: Number(start), end: Number(end) } }),
  };
}

function lastSegment(path: string | undefined): string | undefined {
  return path?.slice(path.lastIndexOf('/') + 1);
}

/** The form of URI that we write. */
export function formatKacheryUri(sha1: string, name: string): string {
  return `sha1://${sha1}/${name}`;
}

const URI_IN_TEXT = /(?:sha1(?:dir)?:\/\/|kachery:[\w.-]*:sha1:)[0-9a-f]{40}(?![0-9a-z])[^\s"'<>\\^`{|}]*/gi;

/** All kachery URIs anywhere in a text (a JSON document, for example), without duplicates. */
export function findKacheryUris(text: string): KacheryUri[] {
  const found = new Map<string, KacheryUri>();
  for (const [match] of text.matchAll(URI_IN_TEXT)) {
    const uri = parseKacheryUri(match);
    const key = uri === undefined || uri.kind === 'md5' ? match : `${uri.kind} ${uri.sha1}`;
    if (uri !== undefined && !found.has(key)) {
      found.set(key, uri);
    }
  }
  return [...found.values()];
}
