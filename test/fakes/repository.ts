/** Small repositories on disk. */
import { chmod, mkdir, mkdtemp, realpath, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** Texts of files by path. If the path ends in `@`, it is a link to the text; if it ends in `*`, it is executable. */
export type Files = Readonly<Record<string, string>>;

const made: string[] = [];

/** Makes a directory with these files. @returns its real path */
export async function makeRepository(files: Files): Promise<string> {
  const root = await realpath(await mkdtemp(join(tmpdir(), 'hither-repository-')));
  made.push(root);
  for (const [name, text] of Object.entries(files)) {
    const path = join(root, name.replace(/[@*]$/, ''));
    await mkdir(dirname(path), { recursive: true });
    await (name.endsWith('@') ? symlink(text, path) : writeFile(path, text));
    await (name.endsWith('*') ? chmod(path, 0o755) : undefined);
  }
  return root;
}

/** Removes everything that this test file made. */
export async function removeRepositories(): Promise<void> {
  await Promise.all(made.splice(0).map((path) => rm(path, { recursive: true, force: true })));
}
