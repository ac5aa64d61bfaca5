/**
 * The content store: objects by their sha1, in kachery's layout, shared with Python users of kachery. Every read is
 * verified, every write is durable before it is acknowledged.
 */
import type { FileHandle } from 'node:fs/promises';
import type { ObjectRef } from '../core/object-ref';
import type { MaterializeMode } from './objects/materialize-object';
import type { ExpectedObject } from './objects/put-object';

/**
 * A place that keeps objects. Every method throws HitherError `store`, with the path and what to do, when the place can't
 * do it (full, no access, read-only); the reading ones also when the object is missing or damaged.
 */
export interface ContentStore {
  /** Absolute path of the store's directory. */
  readonly root: string;

  /** Stores bytes. */
  putBytes(bytes: Uint8Array): Promise<ObjectRef>;

  /** Stores a copy of a regular file, given by path (symbolic links are refused) or opened for reading (it stays open). */
  putFile(source: string | FileHandle): Promise<ObjectRef>;

  /**
   * Stores a file by moving it, without a second copy where the file system allows. Only for files that nobody else can
   * open for writing any more. Afterwards the path may be gone or not.
   */
  ingestFile(path: string): Promise<ObjectRef>;

  /**
   * Makes a file in the store's own directory of temporary files an object, if it is the one that was expected; else it stays. Says whether
   * it was.
   */
  ingestExpected(temporary: string, expected: ExpectedObject): Promise<boolean>;

  /** Whether there is a file for the object; its content is not looked at. */
  has(sha1: string): Promise<boolean>;

  /** Identifies an object that is known by its sha1 only: trusts what was on record when it was stored, else reads it. */
  identify(sha1: string): Promise<ObjectRef>;

  /** Reads an object through and says what it is worth. Throws only when it can't be read. */
  verify(ref: ObjectRef): Promise<'good' | 'missing' | 'damaged'>;

  /**
   * Moves what lies in an object's place to the quarantine, where nobody takes it for the object, and gives its new path.
   * undefined where nothing lies there, or what does hash to its name: then only somebody's promise of it was wrong.
   */
  quarantine(sha1: string): Promise<string | undefined>;

  /** All bytes of an object: for small ones. */
  readVerified(ref: ObjectRef): Promise<Buffer>;

  /** Opens an object for reading once all of it is verified. The caller closes it. */
  openVerified(ref: ObjectRef): Promise<FileHandle>;

  /** The first bytes of an object (fewer where it is shorter). Not verified: only to tell what kind of object it is. */
  readStart(ref: ObjectRef, bytes: number): Promise<Buffer>;

  /**
   * Puts an object at a path, making the directories above it: as a hard link, where that is possible and safe, or as a copy
   * (mode 0444). What is placed is what was verified.
   */
  materialize(ref: ObjectRef, target: string, mode: MaterializeMode): Promise<void>;
}
