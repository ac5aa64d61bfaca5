/**
 * The content store: objects by sha1, in kachery's layout, shared with Python users of kachery. Every read is verified,
 * every write is durable before it is acknowledged.
 */
import type { FileHandle } from 'node:fs/promises';
import type { ObjectRef } from '../core/object-ref';
import type { LinkedFile } from './linked-file';
import type { MaterializeMode } from './objects/materialize-object';
import type { ExpectedObject } from './objects/put-object';

/**
 * A place that stores objects. Every method throws HitherError `store`, with the path and a remedy, if the place can't
 * do the operation (full, no access, read-only). Methods that read also throw it if the object is missing or damaged.
 */
export interface ObjectStore {
  /** Absolute path of the store's directory. */
  readonly root: string;

  /** Stores bytes. */
  putBytes(bytes: Uint8Array): Promise<ObjectRef>;

  /**
   * Stores a copy of a regular file, given by path (symbolic links are refused) or as an open handle (which stays
   * open).
   */
  putFile(source: string | FileHandle): Promise<ObjectRef>;

  /**
   * Stores a file by moving it, without a second copy if the file system allows. Only for files that no other process
   * can open for writing any more. Afterwards the path may or may not still exist.
   */
  ingestFile(path: string): Promise<ObjectRef>;

  /**
   * Turns a file in the store's temporary directory into an object if it is the expected one, and says whether it was.
   * Any other file stays where it is.
   */
  ingestExpected(temporary: string, expected: ExpectedObject): Promise<boolean>;

  /** Whether a file exists for the object; doesn't check its content. */
  has(sha1: string): Promise<boolean>;

  /**
   * Identifies an object by its sha1 alone: uses the metadata recorded when it was stored, or else reads the object.
   */
  identify(sha1: string): Promise<ObjectRef>;

  /** Reads a whole object and returns its state. Throws only if it can't be read. */
  verify(ref: ObjectRef): Promise<'good' | 'missing' | 'damaged'>;

  /**
   * Moves a damaged file from an object's path to quarantine, so that it is no longer taken for the object, and returns
   * its new path. undefined if there is no file, or if it does match its sha1: then it was the expectation that was
   * wrong.
   */
  quarantine(sha1: string): Promise<string | undefined>;

  /** All bytes of an object, for small ones. */
  readVerified(ref: ObjectRef): Promise<Buffer>;

  /** Opens an object for reading after verifying all of it. The caller closes it. */
  openVerified(ref: ObjectRef): Promise<FileHandle>;

  /** The first bytes of an object (fewer if it is shorter). Unverified: only for telling what kind of object it is. */
  readStart(ref: ObjectRef, bytes: number): Promise<Buffer>;

  /**
   * Puts an object at a path and creates missing directories: as a hard link if possible and safe, else as a copy (mode
   * 0444). The bytes at the path are the verified ones.
   */
  materialize(ref: ObjectRef, target: string, mode: MaterializeMode): Promise<void>;
}

/**
 * A content store that also has objects whose bytes stay in a file outside it. What reads such an object reads that
 * file, and verifies it, too.
 */
export interface ContentStore extends ObjectStore {
  /**
   * Makes an object of an open regular file, without copying it: reads it once, and never again while the file system
   * reports it unchanged. undefined if it has to be copied, because it changed just now or its path can't be found out.
   */
  linkFile(source: FileHandle): Promise<LinkedFile | undefined>;

  /** The file of an object that this process linked; undefined for all others. */
  linkedFile(sha1: string): LinkedFile | undefined;
}
