/** Uploads a directory as an artifact of the run. */
import { readdir } from 'node:fs/promises';
import { join, relative } from 'node:path';

/** An uploaded artifact. */
export interface UploadedArtifact {
  readonly name: string;
  readonly id: string;
  /** sha256 hex of the archive. */
  readonly digest: string;
  /** Files that were omitted because artifacts don't allow their names. Relative to the directory. */
  readonly leftOut: readonly string[];
}

/** Name, retention and content of an artifact. */
export interface ArtifactOptions {
  readonly name: string;
  /** undefined: the repository's setting. */
  readonly retentionDays: number | undefined;
  /** Files to omit, relative to the directory. */
  readonly without?: ReadonlySet<string>;
}

/** Arrays of numbers hardly compress, and higher levels take minutes. */
const COMPRESSION = 1;

/** Characters that artifacts don't allow in paths. */
const FORBIDDEN = /["<>|*?:\r\n\\]/;

/**
 * A valid name that is unique in the run: several steps, matrix jobs and attempts may each upload an artifact.
 * @param random unique letters and digits
 */
export function artifactName(jobId: string, random: string): string {
  const readable = jobId.replace(/[^A-Za-z0-9_-]/g, '').slice(0, 100);
  return ['hither', readable, random].filter((part) => part !== '').join('-');
}

/** Uploads the files of a directory. @throws the client's errors */
export async function uploadDirectory(directory: string, options: ArtifactOptions): Promise<UploadedArtifact> {
  const { without = new Set() } = options;
  const files = (await filesOf(directory)).filter((file) => !without.has(file));
  const leftOut = files.filter((file) => FORBIDDEN.test(file));
  const sent = files.filter((file) => !FORBIDDEN.test(file)).map((file) => join(directory, file));
  const { DefaultArtifactClient } = await import('@actions/artifact');
  const { name, retentionDays } = options;
  const { id, digest } = await new DefaultArtifactClient().uploadArtifact(name, sent, directory, {
    compressionLevel: COMPRESSION,
    ...(retentionDays === undefined ? {} : { retentionDays }),
  });
  return { name, id: String(id ?? ''), digest: digest ?? '', leftOut };
}

/** Only regular files: the client would upload the target of a link. */
async function filesOf(directory: string): Promise<string[]> {
  const entries = await readdir(directory, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(directory, join(entry.parentPath, entry.name)))
    .sort();
}
