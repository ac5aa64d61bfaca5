/** Digests of the OCI image specification (descriptor.md, "Digests"): an algorithm and a hash in hex. Only sha256 is taken. */
import { createHash, type Hash } from 'node:crypto';

declare const checked: unique symbol;

/** `sha256:` and 64 lower-case hex digits; only `parseDigest` and `digestOf` make one. */
export type Digest = `sha256:${string}` & { readonly [checked]: true };

/** The digest that a text is, or undefined. */
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

/** The digest of everything that a sha256 was fed. */
export function digestOfHash(hash: Hash): Digest {
  return `sha256:${hash.digest('hex')}` as Digest;
}

/** The 64 hex digits alone, as a file name. */
export function hexOf(digest: string): string {
  return digest.slice('sha256:'.length);
}
