/** By what an output directory is recognized. */

/** What the list of its files is called in an output directory, which is known by it. */
export const OUTPUT_LIST = '.hither-files';
