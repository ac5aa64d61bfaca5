/**
 * The records of links to files outside the store, as kachery writes them: `sha1/…/H.link` (p2p, kachery-client) and
 * `linked_files/sha1/…/H` (kachery-cloud, 2.x). Ours are valid for all of these, and have a field of our own: what the
 * file was when it was hashed.
 */
import { createHash } from 'node:crypto';
import { isAbsolute, join } from 'node:path';
import { writeWhole } from '../../files/atomic-write';
import type { Place } from '../../files/own-directory';
import { readRegular } from '../../files/read-file';
import { objectPath } from '../layout';
import type { LinkedFile } from '../linked-file';

/** A link takes a few hundred bytes, and one of ours at most about 15 KB (the header of an array). */
const MAX_BYTES = 64 * 1024;

/** What a link says. */
export interface LinkRecord {
  /** Absolute. */
  readonly path: string;
  readonly size: number;
  /** What we recorded; undefined for a link of kachery. */
  readonly own: OwnLink | undefined;
}

/** What we know of a linked file. */
export type OwnLink = Omit<LinkedFile, 'path'>;

/** The directory in which kachery-cloud keeps its links. It has the layout of a store. */
export function linksRoot(root: string): string {
  return join(root, 'linked_files');
}

/** The two places of a link, for the two generations of kachery that have links. */
export function linkPaths(root: string, sha1: string): readonly [string, string] {
  return [`${objectPath(root, sha1)}.link`, objectPath(linksRoot(root), sha1)];
}

/** Reads a link at one of its places; undefined if it is missing or invalid. */
export async function readLink(at: string, sha1: string): Promise<LinkRecord | undefined> {
  const document = parse(String(await readRegular(at, { limit: MAX_BYTES }).catch(() => '')));
  const path = textAt(document, 'path');
  const size = numberAt(document, 'size') ?? numberAt(valueAt(document, 'stat'), 'size');
  return path === undefined || size === undefined || !isAbsolute(path)
    ? undefined
    : { path, size, own: ownOf(valueAt(document, 'hither'), { sha1, size, path }) };
}

/** The link of an object, if it is valid. One of ours comes first. */
export async function linkOf(root: string, sha1: string): Promise<LinkRecord | undefined> {
  const links = await Promise.all(linkPaths(root, sha1).map((path) => readLink(path, sha1)));
  return links.find((link) => link?.own !== undefined) ?? links.find((link) => link !== undefined);
}

/**
 * Writes a link in both places, unless it is there. Never throws, because nothing depends on it: in a shared store
 * another user's link may be in one of them.
 */
export async function writeLink(place: Place, file: LinkedFile): Promise<void> {
  const text = linkText(file);
  for (const path of linkPaths(place.root, file.ref.sha1)) {
    if (String(await readRegular(path, { limit: MAX_BYTES }).catch(() => '')) !== text) {
      await writeWhole(place, { path, text }).catch(() => {});
    }
  }
}

/** The document of a link (FORMAT.md, "Links"). */
export function linkText(file: LinkedFile): string {
  const { path, ref, status, start } = file;
  // As Python computes st_mtime: kachery compares the two numbers.
  const mtime = Number(status.mtimeNs / 1_000_000_000n) + 1e-9 * Number(status.mtimeNs % 1_000_000_000n);
  const { sha1, sha256, size } = ref;
  const fields = fieldsOf(file);
  return `${JSON.stringify({
    ...{ path, size, mtime, sha1, manifest_hash: null, stat: { size, mtime } },
    hither: { schema: SCHEMA, sha256, ...fields, start: start.toString('base64'), check: checkOf(file) },
  })}\n`;
}

const SCHEMA = 'hither-link/1';

/** As texts: the numbers are too large for those of JSON. */
function fieldsOf({ status }: OwnLink) {
  return {
    device: String(status.dev),
    inode: String(status.ino),
    mtime_ns: String(status.mtimeNs),
    ctime_ns: String(status.ctimeNs),
  };
}

/** Makes a damaged or edited link one of kachery's. */
function checkOf(file: LinkedFile): string {
  const { sha1, sha256, size } = file.ref;
  return createHash('sha256')
    .update(JSON.stringify([SCHEMA, file.path, size, sha1, sha256, fieldsOf(file), file.start.toString('base64')]))
    .digest('hex');
}

/** The parts of a link that are kachery's. */
type Outer = Pick<LinkRecord, 'path' | 'size'> & { readonly sha1: string };

/** undefined unless it is one of ours, undamaged. */
function ownOf(value: unknown, { path, size, sha1 }: Outer): OwnLink | undefined {
  const sha256 = textAt(value, 'sha256');
  const [dev, ino, mtimeNs, ctimeNs] = ['device', 'inode', 'mtime_ns', 'ctime_ns'].map((key) => wholeAt(value, key));
  if (
    sha256 === undefined ||
    dev === undefined ||
    ino === undefined ||
    mtimeNs === undefined ||
    ctimeNs === undefined ||
    !Number.isSafeInteger(size)
  ) {
    return undefined;
  }
  const own = {
    ref: { sha1, sha256, size },
    status: { dev, ino, size: BigInt(size), mtimeNs, ctimeNs },
    start: Buffer.from(textAt(value, 'start') ?? '', 'base64'),
  };
  return textAt(value, 'check') === checkOf({ path, ...own }) ? own : undefined;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function valueAt(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[key] : undefined;
}

function textAt(value: unknown, key: string): string | undefined {
  const found = valueAt(value, key);
  return typeof found === 'string' ? found : undefined;
}

function numberAt(value: unknown, key: string): number | undefined {
  const found = valueAt(value, key);
  return typeof found === 'number' ? found : undefined;
}

function wholeAt(value: unknown, key: string): bigint | undefined {
  const text = textAt(value, key);
  return text !== undefined && /^\d{1,30}$/.test(text) ? BigInt(text) : undefined;
}
