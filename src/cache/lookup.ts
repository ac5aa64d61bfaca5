/** The job cache: whether a job's result is known. This version keeps none. */

/** Why a job has to be computed. */
export const MISS_REASON = 'no cache in this version';
