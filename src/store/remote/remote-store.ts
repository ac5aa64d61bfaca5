/** What a remote store is: a further place with the layout of a content store, whose bytes are worth nothing before they are verified. */

/** One remote store. A key is a path below its root, such as `sha1/aa/bb/cc/H`. */
export interface RemoteStore {
  /** As it is called in messages. */
  readonly name: string;
  /** @throws RemoteFailure */
  has(key: string): Promise<boolean>;
  /**
   * Writes what is there to a new file; false where nothing is. Of what has more than `most` bytes, which is nothing that was asked for,
   * only a beginning need be written. @throws RemoteFailure; the system's errors for the file
   */
  fetch(key: string, target: string, most?: number): Promise<boolean>;
  /**
   * Puts a file there, as a whole or not at all, in place of what is there. undefined for a remote store that is only read.
   * @throws RemoteFailure
   */
  readonly put?: (key: string, source: RemoteSource) => Promise<void>;
}

/** What is put. */
export interface RemoteSource {
  /** Bytes. */
  readonly size: number;
  /** All of them, as often as it is asked for. */
  readonly chunks: () => AsyncIterable<Uint8Array>;
}

/** A remote store that can't do what it was asked for. The message continues its name. */
export class RemoteFailure extends Error {
  override readonly name = 'RemoteFailure';
}
