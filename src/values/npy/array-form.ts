/** The form of an array. */
import type { Json } from '../json/json';

/** What is written about an array beside its identity. */
export interface ArrayForm {
  /** numpy's `dtype.str`, or its `descr` as nested lists for a structured dtype. */
  readonly dtype: Json;
  readonly shape: readonly number[];
}
