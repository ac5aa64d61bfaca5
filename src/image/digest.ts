/**
 * Digests of the OCI image specification (descriptor.md, "Digests"): an algorithm and a hash in hex. Only sha256 is
 * accepted.
 */
import { createHash, type Hash } from 'node:crypto';

declare const checked: unique symbol;

/** `sha256:` and 64 lowercase hex digits. Only `parseDigest` and `digestOf` create one. */
export type Digest = `sha256:${string}` & { readonly [checked]: true };

/** Parses a digest; undefined if the text is not one. */
export function parseDigest(text: string): Digest | undefined {
  return isDigest(text) ? text : undefined;
}

function isDigest(text: string): text is Digest {
  return /^sha256:[0-9a-f]{64}$/.test(text);
}

/** The digest of bytes. */
export function digestOf(bytes: Uint8Array): Digest {
  return digestOfHash(createHash('sha256').update(bytes));
}

/** The digest of all bytes that a sha256 was updated with. */
export function digestOfHash(hash: Hash): Digest {
  return `sha256:${hash.digest('hex')}` as Digest;
}

/** The 64 hex digits alone, for file names. */
export function hexOf(digest: string): string {
  return digest.slice('sha256:'.length);
}
