/** Limits that apply to every job and that a spec can't change. */

/** In bytes: the limit for each file, and for all files together, in the output directory of a function. */
export const OUTPUT_LIMIT = 64 * 1024 ** 3;
