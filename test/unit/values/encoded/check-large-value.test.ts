/** Large values are processed piece by piece, with the same result as a whole reader, or a message. */
import { describe, expect, it, test } from 'vitest';
import { HitherError } from '../../../../src/core/errors';
import { type Piece, walkLong } from '../../../../src/values/encoded/check-large-value';
import type { Json } from '../../../../src/values/json/json';
import { parseJson } from '../../../../src/values/json/parse-json';
import { writeJson } from '../../../../src/values/json/write-json';

/** The output if every piece stays unchanged, and the largest piece. */
async function walk(text: string, outer = 1): Promise<{ readonly text: string; readonly largest: number }> {
  const bytes = Buffer.from(text);
  let [written, largest] = ['', 0];
  const take = async ({ value }: Piece): Promise<Json> => {
    largest = Math.max(largest, writeJson(value).length);
    return value;
  };
  const write = async (part: string): Promise<void> => {
    written += part;
  };
  await walkLong({ bytes, start: 0, outer }, { take, write });
  return { text: written, largest };
}

const LENGTH = 60_000;
const many = (item: string): string =>
  Array(Math.ceil(LENGTH / item.length))
    .fill(item)
    .join(',');
const long = (character: string): string => character.repeat(LENGTH / character.length);
const key = (index: number): string => JSON.stringify(`key ${index}`);

const VALUES: readonly [string, string][] = [
  ['a list of numbers', `[${many('0')}]`],
  ['a list of all kinds', `[${many('null,true,-1.5e-300,"é\\n",[],{},[[1]],{"a":{"b":[]}}')}]`],
  ['a list of lists that are long', `[[${many('1')}],[],[${many('"x"')}],7]`],
  ['an object with many keys', `{${Array.from({ length: 9000 }, (_, index) => `${key(index)}:${index}`).join(',')}}`],
  ['an object with long values', `{"a":[${many('1')}],"b":1,"__proto__":{"c":[${many('{}')}]},"10":"${long('y')}"}`],
  ['a tuple', `{"_type":"tuple","data":[${many('{"_type":"tuple","data":[1]}')}]}`],
  ['a dict', `{"_type":"dict","data":[${many('[1,{"_type":"bytes","data":"AA=="}]')}]}`],
  ['a dict with a long value', `{"_type":"dict","data":[[1,2],[{"_type":"tuple","data":[1]},[${many('1')}]],[3,4]]}`],
  ['bytes', `{"_type":"bytes","data":"${long('AB+/')}AA=="}`],
  ['a string', `"${long('x')}"`],
  ['a string of escapes', `"${long('\\\\')}\\"${long('\\n')}"`],
  ['a string of characters of all lengths', `"${long('aé中😀')}"`],
  ['an integer', `-${long('9')}`],
  ['lists within lists', `${'[['.repeat(40)}${many('1')}${']]'.repeat(40)}`],
  ['what is short', '{"a":1}'],
];

describe('a large value', () => {
  test.each(VALUES)('that is %s stays unchanged, in small pieces', async (_what, text) => {
    const walked = await walk(text);
    expect(walked.text === text).toBe(true);
    expect(walked.largest).toBeLessThanOrEqual(16 * 1024 + 40);
  });

  it('loses only whitespace', async () => {
    const text = ` [ ${many(' 1 , { "_type" : "tuple" , "data" : [ ] } ')} , [ ${many(' 2 ')} ] ] `;
    const parsed = parseJson(text);
    expect((await walk(text)).text).toBe(parsed.ok ? writeJson(parsed.value) : '');
  });

  it('gives the paths of its pieces', async () => {
    const seen: string[] = [];
    const bytes = Buffer.from(`{"a":[[${many('"x"')}],null,[${many('"y"')}]],"b":1}`);
    const take = async ({ value, path, before }: Piece): Promise<Json> => {
      seen.push(`${path.join('.')} ${before}`);
      return value;
    };
    await walkLong({ bytes, start: 0, outer: 0 }, { take, write: async () => {} });
    const first = seen.filter((place) => / (0|1|undefined)$/.test(place));
    expect(first).toEqual(['a.0 0', 'a 1', 'a.2 0', ' undefined']);
  });

  test.each([
    ['a comma too much', `[${many('1')},]`, /expected a value/],
    ['a comma too few', `[${many('1')} 1]`, /expected "]"/],
    ['no end', `[${many('1')}`, /expected "]"/],
    ['another end', `[${many('1')}}`, /expected "]"/],
    ['a string without an end', `"${long('x')}`, /has no end/],
    ['a control character in a string', `"${long('x')}\n"`, /control character/],
    ['an escape that is none', `"${long('x')}\\x"`, /escape/],
    ['a number that is none', `0${long('0')}`, /neither a string nor an integer/],
    ['a long float', `0.${long('1')}`, /neither a string nor an integer/],
    ['NaN', `[${many('NaN')}]`, /expected a value/],
    ['nothing', '', /./],
    ['a key twice in a piece', `{"a":1,"a":2,"b":[${many('1')}]}`, /occurs twice/],
    ['a key that is no string', `{1:[${many('1')}]}`, /key/],
    ['a long key', `{"${long('x')}":1}`, /a key has more than 16 KiB/],
    ['a long key of a dict', `{"_type":"dict","data":[["${long('x')}",1]]}`, /a key of a dict has more than 16 KiB/],
    ['a type behind other keys', `{"a":[${many('1')}],"_type":"tuple","data":[]}`, /_type/],
    ['a type that is no string', `{"_type":[${many('1')}]}`, /_type/],
    ['an unknown type', `{"_type":"pickle","data":"${long('x')}"}`, /the data of a _type "pickle"/],
    ['a tuple of a string', `{"_type":"tuple","data":"${long('x')}"}`, /the data of a _type "tuple"/],
    ['a key beside its data', `{"_type":"tuple","data":[${many('1')}],"more":1}`, /expected "}"/],
    ['base64 that is none', `{"_type":"bytes","data":"${long('AB+%')}"}`, /base64/],
    ['base64 with padding within', `{"_type":"bytes","data":"${long('AA==')}"}`, /base64/],
    ['base64 without padding', `{"_type":"bytes","data":"${long('ABCD')}A"}`, /base64/],
    ['more than 100 levels', `${'[['.repeat(49)}[${many('[[]]')}]${']]'.repeat(49)}`, /more than 100 levels/],
    ['levels without end', '['.repeat(1e6), /more than 100 levels/],
    ['objects without end', '{"a":'.repeat(1e6), /more than 100 levels/],
  ])('with %s is rejected with a message', async (_what, text, message) => {
    const thrown = await walk(text).catch((error: unknown) => error);
    expect(thrown).toBeInstanceOf(HitherError);
    expect(thrown).toMatchObject({ code: 'runtime', message: expect.stringMatching(message) });
  });
});
