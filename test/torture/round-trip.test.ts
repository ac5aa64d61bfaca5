/** Encoded values survive the round trip: TypeScript writes them, and the in-container program decodes and encodes them. */
import fc from 'fast-check';
import { afterAll, describe, expect, test } from 'vitest';
import { readEncoded } from '../../src/values/encoded/check-encoded';
import {
  encodedBytes,
  encodedComplex,
  encodedDict,
  encodedFloat,
  encodedTuple,
} from '../../src/values/encoded/encoded';
import { type Json, JsonNumber } from '../../src/values/json/json';
import { parseJson } from '../../src/values/json/parse-json';
import { pythonJson, writeJson } from '../../src/values/json/write-json';
import { removeJobs, resultText, runJob } from '../rigs/job-directory';
import { anyText, numberText } from '../unit/values/json-values';

afterAll(removeJobs);

const bytes = fc.uint8Array({ maxLength: 9 }).map((each) => encodedBytes(Buffer.from(each).toString('base64')));

/** Keys that differ in Python, where 1, 1.0 and True are the same key. */
const key: fc.Arbitrary<Json> = fc.oneof(
  anyText,
  fc.constantFrom('_type', 'data', '__proto__', '10', '2'),
  fc.bigInt({ min: 2n, max: 2n ** 70n }).map((value) => new JsonNumber(String(value))),
  fc.integer({ min: -9, max: 9 }).map((value) => encodedFloat(value + 0.5)),
  fc.constantFrom<Json>(null, true, false),
  bytes,
  fc.tuple(anyText, fc.boolean()).map(encodedTuple),
);

const encoded: fc.Arbitrary<Json> = fc.letrec<{ value: Json }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 4, depthSize: 'small' },
    fc.constantFrom(null, true, false),
    numberText.map((text) => new JsonNumber(text)),
    fc.double().map(encodedFloat),
    anyText,
    bytes,
    fc.tuple(fc.double(), fc.double()).map(([re, im]) => encodedComplex(re, im)),
    fc.array(tie('value'), { maxLength: 4 }),
    fc.array(tie('value'), { maxLength: 4 }).map(encodedTuple),
    fc
      .uniqueArray(fc.tuple(key, tie('value')), { maxLength: 4, selector: ([each]) => writeJson(each) })
      .map(encodedDict),
  ),
})).value;

describe('10,000 random values', () => {
  test('come back from Python with the same text, and pass our validation', async () => {
    const seed = Date.now();
    const values = fc.sample(encoded, { numRuns: 10_000, seed });
    const end = await runJob({
      fixtures: ['values.py'],
      function: 'values.py:identity',
      args: { x: writeJson(values) },
    });
    const [text, wanted] = [resultText(end), pythonJson(values)];
    const at = [...wanted].findIndex((character, index) => text[index] !== character);
    expect(
      text === wanted,
      `seed ${seed}: ${text.slice(at - 80, at + 80)} instead of ${wanted.slice(at - 80, at + 80)}`,
    ).toBe(true);
    const back = parseJson(text);
    expect(back.ok && readEncoded(back.value), `seed ${seed}`).toMatchObject({ ok: true });
  });
});
