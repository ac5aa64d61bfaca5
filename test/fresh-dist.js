// Runs before the tests that run dist: what was built from other sources would answer for those that are there now.
import { readFileSync } from 'node:fs';
import { STAMP, sourcesDigest } from '../build-stamp.js';

/** @throws Error where dist is of other sources */
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
