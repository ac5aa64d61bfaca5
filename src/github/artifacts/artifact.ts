/** Publishes the output directory as an artifact of the run. */
import { readdir } from 'node:fs/promises';
import { join, relative } from 'node:path';

/** What the server says of an artifact. */
export interface UploadedArtifact {
  readonly name: string;
  readonly id: string;
  /** sha256 hex of the archive. */
  readonly digest: string;
  /** Paths of files that are not in it, relative to the directory, for their names can't be in an artifact. */
  readonly leftOut: readonly string[];
}

/** What an artifact is called, and how long it stays. */
export interface ArtifactOptions {
  readonly name: string;
  /** undefined: as long as the repository says. */
  readonly retentionDays: number | undefined;
  /** Files that it need not hold, relative to the directory. */
  readonly without?: ReadonlySet<string>;
}

/** Numbers of arrays hardly get smaller, and stronger compression of them takes minutes. */
const COMPRESSION = 1;

/** Characters that no path in an artifact may have. */
const FORBIDDEN = /["<>|*?:\r\n\\]/;

/**
 * A name that is valid, and new in the run: steps, the legs of a matrix, and later attempts may all publish.
 * @param random a new text of letters and digits
 */
export function artifactName(jobId: string, random: string): string {
  const readable = jobId.replace(/[^A-Za-z0-9_-]/g, '').slice(0, 100);
  return ['hither', readable, random].filter((part) => part !== '').join('-');
}

/** Uploads the files of a directory. Throws whatever the client does. */
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

/** Regular files alone: a link in an artifact would be what it leads to. */
async function filesOf(directory: string): Promise<string[]> {
  const entries = await readdir(directory, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(directory, join(entry.parentPath, entry.name)))
    .sort();
}
