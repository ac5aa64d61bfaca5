/** Recognizes small files that stand for large ones that weren't fetched: pointers of Git LFS, git-annex (DataLad) and DVC. */

/** A file that stands for another. */
export interface Pointer {
  /** `a pointer of Git LFS`. */
  readonly what: string;
  readonly remedy: string;
}

/** Pointers are not longer. Bytes; Git LFS's specification allows 1024, DVC's files list the outputs of one command. */
export const MAX_POINTER = 4096;

/** The pointer that a whole file of at most MAX_POINTER bytes is, or undefined. `path` is how the user calls it. */
export function pointerOf(content: Uint8Array, path: string): Pointer | undefined {
  const text = Buffer.from(content).toString('latin1');
  if (/^version https:\/\/(?:git-lfs\.github\.com|hawser\.github\.com)\/spec\//.test(text)) {
    return { what: 'a pointer of Git LFS', remedy: LFS };
  }
  if (/^\/annex\/objects\/\S+\r?\n/.test(text)) {
    return annexPointer(path);
  }
  if (path.endsWith('.dvc') && /^outs:\r?$/m.test(text)) {
    const remedy = `fetch the file itself with "dvc pull ${path}", and name that: ${path.slice(0, -'.dvc'.length)}`;
    return { what: 'a pointer of DVC', remedy };
  }
  return undefined;
}

const LFS = 'fetch the file itself with "git lfs pull", in a workflow with `lfs: true` of actions/checkout';

/** Where the link of a file leads that git-annex keeps. */
export function isAnnexLink(target: string): boolean {
  return /(?:^|\/)\.git\/annex\/objects\//.test(target);
}

/** A file of git-annex whose content isn't here. */
export function annexPointer(path: string): Pointer {
  return {
    what: 'a pointer of git-annex',
    remedy: `fetch the file itself with "git annex get ${path}", or "datalad get ${path}"`,
  };
}
