/**
 * Types for lossless JSON. Numbers keep their text, so `1.0` stays a float and 2^53+1 stays exact. Objects are Maps,
 * which keep the order of keys (`10` before `2`) and allow any key (`__proto__`).
 */

/** A number as its JSON text. Python's `NaN`, `Infinity` and `-Infinity` never occur in our documents. */
export class JsonNumber {
  constructor(readonly text: string) {}
}

export type Json = null | boolean | string | JsonNumber | readonly Json[] | JsonObject;
export type JsonObject = ReadonlyMap<string, Json>;
