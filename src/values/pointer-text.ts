/** Recognizes placeholders of large files that weren't fetched: pointers of Git LFS, git-annex (DataLad) and DVC. */

/** A placeholder for another file. */
export interface Pointer {
  /** `a pointer of Git LFS`. */
  readonly what: string;
  readonly remedy: string;
}

/** Largest pointer in bytes. Git LFS allows 1024; a `.dvc` file lists the outputs of one command. */
export const MAX_POINTER = 4096;

/** Recognizes a pointer from the whole file, at most MAX_POINTER bytes. `path` is the path as the user wrote it. */
export function pointerOf(content: Uint8Array, path: string): Pointer | undefined {
  const text = Buffer.from(content).toString('latin1');
  if (/^version https:\/\/(?:git-lfs\.github\.com|hawser\.github\.com)\/spec\//.test(text)) {
    return { what: 'a pointer of Git LFS', remedy: LFS };
  }
  if (/^\/annex\/objects\/\S+\r?\n/.test(text)) {
    return annexPointer(path);
  }
  if (path.endsWith('.dvc') && /^outs:\r?$/m.test(text)) {
    const remedy = `fetch the file itself with "dvc pull ${path}", and use its path, ${path.slice(0, -'.dvc'.length)}`;
    return { what: 'a pointer of DVC', remedy };
  }
  return undefined;
}

const LFS = 'fetch the file itself with "git lfs pull"; in a workflow, set `lfs: true` of actions/checkout';

/** Whether the target of a link is a file of git-annex. */
export function isAnnexLink(target: string): boolean {
  return /(?:^|\/)\.git\/annex\/objects\//.test(target);
}

/** A file of git-annex whose content wasn't fetched. */
export function annexPointer(path: string): Pointer {
  return {
    what: 'a pointer of git-annex',
    remedy: `fetch the file itself with "git annex get ${path}", or "datalad get ${path}"`,
  };
}
