/** A remote store, as a run asks for it. */

/** A further place that has objects and results, in a store's layout. */
export interface RemoteStoreChoice {
  /** An absolute directory, or an `http(s)://` address without a slash at its end. */
  readonly location: string;
  /** Whether what is computed here is put there too. */
  readonly write: boolean;
}
