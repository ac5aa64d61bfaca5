/** Where the program lies that runs in containers: beside this file, and beside the bundle that this file becomes a part of. */
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Absolute. */
export const IN_CONTAINER = join(dirname(fileURLToPath(import.meta.url)), 'in-container');
