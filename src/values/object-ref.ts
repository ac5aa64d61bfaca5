/** Encoded values refer to stored objects; the store itself knows nothing of values, so the type is shared. */
export type { ObjectRef } from '../terms';
