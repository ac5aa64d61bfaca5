/** A remote store, as a run asks for it. */

/** Another place with objects and results, in a store's layout. */
export interface RemoteStoreChoice {
  /** An absolute directory, or an `http(s)://` address without a trailing slash. */
  readonly location: string;
  /** Whether results are uploaded there too. */
  readonly write: boolean;
}
