/** Locates the program that runs in containers, which is beside this file, or beside the bundle that includes it. */
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Absolute. */
export const IN_CONTAINER = join(dirname(fileURLToPath(import.meta.url)), 'in-container');

/** The directory of the script that runs jobs on the nodes of a cluster. Absolute. */
export const ON_NODE = join(dirname(fileURLToPath(import.meta.url)), 'on-node');
