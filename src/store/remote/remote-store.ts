/**
 * The interface of a remote store: another place with the layout of a content store. Its bytes are untrusted until
 * verified.
 */

/** One remote store. A key is a path below its root, such as `sha1/aa/bb/cc/H`. */
export interface RemoteStore {
  /** Its name in messages. */
  readonly name: string;
  /** @throws RemoteFailure */
  has(key: string): Promise<boolean>;
  /**
   * Writes the remote file to a new local file; false if there is none. A file larger than `most` can't be the one that
   * was asked for, so it may be cut off. @throws RemoteFailure; system errors for the local file
   */
  fetch(key: string, target: string, most?: number): Promise<boolean>;
  /**
   * Uploads a file atomically and replaces an existing one. undefined if the remote store is read-only.
   * @throws RemoteFailure
   */
  readonly put?: (key: string, source: RemoteSource) => Promise<void>;
}

/** The content of an upload. */
export interface RemoteSource {
  /** Bytes. */
  readonly size: number;
  /** The content, from the start on each call. */
  readonly chunks: () => AsyncIterable<Uint8Array>;
}

/** A failed operation of a remote store. The message continues a sentence that starts with the store's name. */
export class RemoteFailure extends Error {
  override readonly name = 'RemoteFailure';
}
