/** Random JSON in our own form, with difficult cases: astral keys, lone surrogates, DEL, huge integers, floats. */
import fc from 'fast-check';
import { type Json, JsonNumber } from '../../../src/values/json/json';

const character = fc.oneof(
  fc.string({ minLength: 1, maxLength: 1 }),
  fc.constantFrom(
    '\u007f',
    '\u2028',
    '\u2029',
    '\ud800',
    '\udfff',
    '\udc00',
    '\uffff',
    '\ue000',
    '😀',
    '\u{10ffff}',
    '"',
    '\\',
    '/',
    '\b',
    '\f',
    '\n',
    '\0',
    'é',
  ),
);

/** Strings of any UTF-16 units. */
export const anyText: fc.Arbitrary<string> = fc.array(character, { maxLength: 8 }).map((parts) => parts.join(''));

/** Numbers as JSON text: integers of any size, floats in many spellings. */
export const numberText: fc.Arbitrary<string> = fc.oneof(
  fc.bigInt({ min: -(10n ** 40n), max: 10n ** 40n }).map(String),
  fc.integer().map(String),
  fc.constantFrom(
    '-0',
    '0.0',
    '-0.0',
    '1e16',
    '1E+16',
    '1e-7',
    '0.0001',
    '0.00001',
    '5e-324',
    '1.7976931348623157e308',
    '123456789012345680.0',
    '9007199254740993.0',
    '1e22',
    '1e23',
    '100.00',
  ),
  fc
    .double({ noNaN: true, noDefaultInfinity: true })
    .map((value) => (Number.isInteger(value) ? `${value}`.replace(/^(-?\d+)$/, '$1.0') : `${value}`)),
  fc
    .tuple(fc.integer({ min: -99999, max: 99999 }), fc.integer({ min: -300, max: 290 }))
    .map(([digits, exponent]) => `${digits}e${exponent}`),
);

export const anyJson: fc.Arbitrary<Json> = fc.letrec<{ json: Json }>((tie) => ({
  json: fc.oneof(
    { maxDepth: 4, depthSize: 'small' },
    fc.constantFrom(null, true, false),
    numberText.map((text) => new JsonNumber(text)),
    anyText,
    fc.array(tie('json'), { maxLength: 4 }),
    fc
      .array(
        fc.tuple(fc.oneof(anyText, fc.constantFrom('__proto__', '10', '2', '_type', 'constructor')), tie('json')),
        { maxLength: 4 },
      )
      .map((entries) => new Map(entries)),
  ),
})).json;
