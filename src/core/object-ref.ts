/** How objects of the content store are named. */

/** The identity of a stored object: sha1 is its name (kachery); sha256 and size verify it. */
export interface ObjectRef {
  /** 40 lower-case hex digits. */
  readonly sha1: string;
  /** 64 lowercase hex digits. */
  readonly sha256: string;
  /** Bytes. */
  readonly size: number;
}
