/** The file that identifies an output directory. */

/** The name of the list of files that hither wrote. A directory with such a list is an output directory. */
export const OUTPUT_LIST = '.hither-files';
