// Runs before the tests that use dist. If dist were built from other sources, they would test the wrong code.
import { readFileSync } from 'node:fs';
import { STAMP, sourcesDigest } from '../build-stamp.js';

/** @throws Error if dist was not built from the current sources */
export default function setup() {
  if (stampOf('dist') !== sourcesDigest()) {
    const error = new Error('dist/ is not built from these sources: run "npm run build"');
    error.stack = '';
    throw error;
  }
}

function stampOf(dist) {
  try {
    return readFileSync(`${dist}/${STAMP}`, 'utf8').trim();
  } catch {
    return undefined;
  }
}
