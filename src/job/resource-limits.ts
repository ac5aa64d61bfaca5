/** Limits that every job has, whatever its spec says. */

/** The largest single file, and the sum of all files, that a function may write into its output directory. Bytes. */
export const OUTPUT_LIMIT = 64 * 1024 ** 3;
