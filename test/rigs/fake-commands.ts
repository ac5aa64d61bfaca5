/** Programs of ours first on PATH, in place of real ones. */
import { chmod, mkdir, writeFile } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import { emptyDirectory } from './hither';

/** A PATH whose first directory has these shell scripts, by name. `REAL` in a script is the real PATH. */
export async function pathWith(scripts: Readonly<Record<string, string>>): Promise<string> {
  const directory = join(await emptyDirectory(), 'bin');
  await mkdir(directory);
  for (const [name, text] of Object.entries(scripts)) {
    const path = join(directory, name);
    await writeFile(path, `#!/bin/sh\nREAL='${process.env.PATH ?? ''}'\n${text}\n`);
    await chmod(path, 0o755);
  }
  return [directory, process.env.PATH].join(delimiter);
}
