// What dist is built from, as one digest: build.js leaves it in dist, and tests that run dist compare it (test/fresh-dist.js).
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The file in dist that has the digest. */
export const STAMP = 'sources.sha256';

const FILES = ['build.js', 'build-stamp.js', 'package-lock.json', 'tsconfig.json'];

/** The sha256 of the paths and contents of all that is built, in hex. */
export function sourcesDigest() {
  const hash = createHash('sha256');
  for (const path of [...FILES, ...filesBelow('src')].sort()) {
    const bytes = readFileSync(path);
    hash.update(`${path} ${bytes.length}\n`).update(bytes);
  }
  return hash.digest('hex');
}

/** What Python leaves behind is no source. */
function filesBelow(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => !path.includes('__pycache__'));
}
