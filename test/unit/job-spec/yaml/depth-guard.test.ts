import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse, stringify } from 'yaml';
import { findTooDeep } from '../../../../src/job-spec/yaml/depth-guard';

/** Texts that look like structure, as the scalars and keys of documents. */
const texts = fc.oneof(
  fc.string({ unit: fc.constantFrom(...'[]{}:,-?&*!|>\'"#% \n\\ab'), maxLength: 30 }),
  fc.constantFrom('[[[[', "it's", 'a: [', '- - -', '# [', '---', '...', 'a\n\n  [b\n c', '"', "'"),
);

type Nested = string | number | Nested[] | { readonly [key: string]: Nested };

const { value: documents } = fc.letrec<{ value: Nested }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 7, depthSize: 'max' },
    texts,
    fc.integer(),
    fc.array(tie('value'), { maxLength: 4 }),
    fc.dictionary(texts, tie('value'), { maxKeys: 4, noNullPrototype: true }),
  ),
}));

function depthOf(value: Nested): number {
  return typeof value === 'object' ? 1 + Math.max(0, ...Object.values(value).map(depthOf)) : 0;
}

const FLOW_PLAIN = {
  indent: 2,
  indentSeq: true,
  collectionStyle: 'flow',
  defaultStringType: 'PLAIN',
  defaultKeyType: 'PLAIN',
  lineWidth: 80,
} as const;

const styles = fc.record({
  indent: fc.integer({ min: 1, max: 4 }),
  indentSeq: fc.boolean(),
  collectionStyle: fc.constantFrom('any' as const, 'block' as const, 'flow' as const),
  defaultStringType: fc.constantFrom(
    'PLAIN' as const,
    'QUOTE_DOUBLE' as const,
    'QUOTE_SINGLE' as const,
    'BLOCK_LITERAL' as const,
    'BLOCK_FOLDED' as const,
  ),
  defaultKeyType: fc.constantFrom('PLAIN' as const, 'QUOTE_DOUBLE' as const, 'QUOTE_SINGLE' as const),
  lineWidth: fc.constantFrom(0, 20, 80),
});

function isReadAs(text: string, value: Nested): boolean {
  try {
    return isDeepStrictEqual(parse(text), value);
  } catch {
    return false;
  }
}

describe('the depth of a document', () => {
  it('is that of its data, in every style', () => {
    fc.assert(
      fc.property(documents, styles, fc.boolean(), (value, style, windows) => {
        const written = stringify(value, style);
        // The library writes some texts that begin with a colon such that it reads them back as a mapping.
        fc.pre(isReadAs(written, value));
        const text = windows ? written.replaceAll('\n', '\r\n') : written;
        const depth = depthOf(value);
        expect([text, findTooDeep(text, depth)]).toEqual([text, undefined]);
        expect([text, depth === 0 || findTooDeep(text, depth - 1) !== undefined]).toEqual([text, true]);
      }),
      { numRuns: 3000, examples: [[':\n"', FLOW_PLAIN, false]] },
    );
  });

  it('is not hidden by a colon before a quote, which does not start a quoted text', () => {
    for (const start of ['[ :"', '{ a: :"', "[ :'", '[ a:"', 'a: [b]\nc: [:"']) {
      expect(findTooDeep(`${start}, ${'['.repeat(900)}`)).toBeDefined();
    }
    expect(findTooDeep(`{ "a":"${'['.repeat(900)}" }`)).toBeUndefined();
  });
});
