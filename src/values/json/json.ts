/**
 * JSON without loss: numbers keep their text (so `1.0` stays a float and 2^53+1 stays itself), objects keep the order
 * of their keys and may have any key (`__proto__`, `10` before `2`), so they are Maps.
 */

/** A number as its JSON text. Python's `NaN`, `Infinity` and `-Infinity` never occur in our documents. */
export class JsonNumber {
  constructor(readonly text: string) {}
}

export type Json = null | boolean | string | JsonNumber | readonly Json[] | JsonObject;
export type JsonObject = ReadonlyMap<string, Json>;
