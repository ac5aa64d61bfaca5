/** Lists the links of a store, and checks and removes them. */
import { removeFile } from '../../files/unlink';
import { whatChanged } from '../linked-file';
import { digestAt } from '../objects/verify-object';
import { walkObjects } from '../objects/walk-objects';
import { type LinkRecord, linkPaths, linksRoot, readLink } from './link-record';

/** A link of a store. */
export interface ListedLink extends LinkRecord {
  readonly sha1: string;
}

/** The links that kachery-cloud can read, ours among them, in order of their hashes. Skips invalid ones. */
export async function* walkLinks(root: string): AsyncGenerator<ListedLink> {
  for await (const sha1 of walkObjects(linksRoot(root))) {
    const [, at] = linkPaths(root, sha1);
    const link = await readLink(at, sha1);
    if (link !== undefined) {
      yield { ...link, sha1 };
    }
  }
}

/**
 * Why the file of a link is not its object any more, as the end of "PATH …"; undefined if it is. Reads the whole file.
 * @throws system errors; the signal's reason
 */
export async function checkLink({ path, sha1, own }: ListedLink, signal: AbortSignal): Promise<string | undefined> {
  const found = await digestAt(path, signal);
  if (found.state === 'good' && found.value.sha1 === sha1 && found.value.sha256 === (own?.ref ?? found.value).sha256) {
    return undefined;
  }
  const what = own === undefined ? undefined : whatChanged({ path, status: own.status });
  return what ?? (found.state === 'missing' ? 'is gone' : 'has other bytes');
}

/** Removes a link of ours, in both of its places. A link of kachery that took its place stays. @throws system errors */
export async function removeLink(root: string, sha1: string): Promise<void> {
  for (const at of linkPaths(root, sha1)) {
    if ((await readLink(at, sha1))?.own !== undefined) {
      await removeFile(at);
    }
  }
}
