/**
 * kachery URIs of every published generation (reference hither-kachery §3.1): `sha1://H[/name][?manifest=…&label=…]` (2020 to
 * 2.x), `sha1dir://H[.label][/path]` (2020, p2p), `kachery:zone:sha1:H[:label]` (2.x). Hex digits may be upper-case.
 */

export type KacheryUri =
  | {
      readonly kind: 'object';
      /** 40 lower-case hex digits. */
      readonly sha1: string;
      /** The file name or label that the URI carries: information only, never part of the identity. */
      readonly name?: string;
    }
  /** A folder listing: recognised, so that it can be refused with a reason. */
  | { readonly kind: 'folder'; readonly sha1: string };

/** The queries (`manifest`, `chunkOf`, `location`) say where bytes may come from; the sha1 says which ones. */
const SHA1_URI = /^sha1:\/\/([0-9a-f]{40})(?:\.[^/?]*)?(?:\/([^?]*))?(?:\?(.*))?$/is;
const FOLDER_URI = /^sha1dir:\/\/([0-9a-f]{40})(?:[./?].*)?$/is;
const ZONE_URI = /^kachery:[^:/]*:sha1:([0-9a-f]{40})(?::(.*))?$/is;

/** Reads a text that is a kachery URI as a whole; undefined for any other. */
export function parseKacheryUri(text: string): KacheryUri | undefined {
  const folder = FOLDER_URI.exec(text)?.[1];
  if (folder !== undefined) {
    return { kind: 'folder', sha1: folder.toLowerCase() };
  }
  const [, sha1, path, query] = SHA1_URI.exec(text) ?? [];
  if (sha1 !== undefined) {
    return object(sha1, lastSegment(path) || labelOf(query));
  }
  const [, hash, label] = ZONE_URI.exec(text) ?? [];
  return hash === undefined ? undefined : object(hash, label);
}

/** The URI that we write. */
export function formatKacheryUri(sha1: string, name: string): string {
  return `sha1://${sha1}/${name}`;
}

const URI_IN_TEXT = /(?:sha1(?:dir)?:\/\/|kachery:[\w.-]*:sha1:)[0-9a-f]{40}(?![0-9a-z])[^\s"'<>\\^`{|}]*/gi;

/** Every kachery URI that occurs anywhere in a text (a JSON document, say), each object once. */
export function findKacheryUris(text: string): KacheryUri[] {
  const found = new Map<string, KacheryUri>();
  for (const [match] of text.matchAll(URI_IN_TEXT)) {
    const uri = parseKacheryUri(match);
    if (uri !== undefined && !found.has(`${uri.kind} ${uri.sha1}`)) {
      found.set(`${uri.kind} ${uri.sha1}`, uri);
    }
  }
  return [...found.values()];
}

function object(sha1: string, name: string | undefined): KacheryUri {
  const identity = { kind: 'object', sha1: sha1.toLowerCase() } as const;
  return name === undefined || name === '' ? identity : { ...identity, name };
}

function lastSegment(path: string | undefined): string | undefined {
  return path?.slice(path.lastIndexOf('/') + 1);
}

/** kachery-cloud writes the name as `?label=`, percent-encoded. */
function labelOf(query: string | undefined): string | undefined {
  return query === undefined ? undefined : (new URLSearchParams(query).get('label') ?? undefined);
}
