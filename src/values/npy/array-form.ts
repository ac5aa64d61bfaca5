/** Dtype and shape of an array. */
import type { Json } from '../json/json';

/** The metadata of an array. */
export interface ArrayForm {
  /** numpy's `dtype.str`, or its `descr` as nested lists for a structured dtype. */
  readonly dtype: Json;
  readonly shape: readonly number[];
}
