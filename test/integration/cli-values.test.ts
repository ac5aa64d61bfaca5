/**
 * Passes every kind of value out of a function, into another one, and from the spec, under every runtime. The cases are
 * the golden ones of the encoding. What a function sees is compared with a direct call in a real Python.
 */
import { copyFile, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Json } from '../../src/values/json/json';
import { parseJson } from '../../src/values/json/parse-json';
import { writeJson } from '../../src/values/json/write-json';
import arrayCases from '../golden/values/array-cases.json';
import encodedCases from '../golden/values/encoded-cases.json';
import { ENGINES, needs, type TestEngine } from '../requirements';
import { emptyDirectory, FIXTURES, hither, hostPython, under } from '../rigs/hither';
import { NUMPY } from '../rigs/live-python';
import { callDirectly } from './direct-call';

const PLAIN = encodedCases.map(({ name, python, json }) => {
  const encoded = parse(json);
  return { name, python, json: writeJson(encoded), spec: specText(encoded) };
});
const SPECS = PLAIN.flatMap(({ spec, ...plain }) => (spec === undefined ? [] : [{ ...plain, spec }]));

function parse(text: string): Json {
  const parsed = parseJson(text);
  if (!parsed.ok) {
    throw new TypeError(parsed.message);
  }
  return parsed.value;
}

/** An encoded value as a user writes it in a spec; undefined if neither YAML nor our special values can express it. */
function specText(value: Json): string | undefined {
  if (Array.isArray(value)) {
    const items = value.map(specText);
    return items.includes(undefined) ? undefined : `[${items.join(', ')}]`;
  }
  if (value instanceof Map) {
    return value.has('_type') ? specialText(value) : mappingText(value);
  }
  const text = writeJson(value);
  return typeof value === 'string' && /\\ud[89a-f]/.test(text.replaceAll(/\\ud[89ab]..\\ud[c-f]../g, ''))
    ? undefined
    : text;
}

function mappingText(value: ReadonlyMap<string, Json>): string | undefined {
  const entries = [...value].map(([key, item]) => ({ key: JSON.stringify(key), text: specText(item) }));
  return entries.some(({ text }) => text === undefined)
    ? undefined
    : `{ ${entries.map(({ key, text }) => `${key}: ${text}`).join(', ')} }`;
}

function specialText(value: ReadonlyMap<string, Json>): string | undefined {
  const data = value.get('data') ?? null;
  const text = specText(data);
  switch (value.get('_type')) {
    case 'tuple':
      return text === undefined ? undefined : `{ $tuple: ${text} }`;
    case 'bytes':
      return `{ $bytes: ${text} }`;
    case 'complex':
      return `{ $complex: ${text} }`;
    case 'float':
      return { nan: '.nan', inf: '.inf', '-inf': '-.inf' }[String(data)];
    case 'dict':
      return Array.isArray(data) && data.every((pair) => Array.isArray(pair) && typeof pair[0] === 'string')
        ? mappingText(new Map(data as [string, Json][]))
        : undefined;
    default:
      return undefined;
  }
}

/** Writes a spec that passes all cases through functions, and the files that it needs. */
async function writeSpec(): Promise<string> {
  const directory = await emptyDirectory();
  await copyFile(join(FIXTURES, 'values.py'), join(directory, 'values.py'));
  for (const [index, { npy }] of arrayCases.entries()) {
    await writeFile(join(directory, `${index}.npy`), Buffer.from(npy, 'base64'));
  }
  const list = (items: readonly string[]): string => items.map((item) => `\n        - ${item}`).join('');
  const job = (name: string, callee: string, args: string): string =>
    `  ${name}:\n    function: values.py:${callee}\n    args:\n      ${args}\n`;
  const expressions = [...PLAIN, ...arrayCases].map(({ python }) => JSON.stringify(python));
  const text = [
    'jobs:\n',
    job('made', 'evaluate', `expressions:${list(expressions)}`),
    job('again', 'same', 'values: { $job: made }'),
    job('seen', 'describe', 'values: { $job: again }'),
    job('seen-from-spec', 'describe', `values:${list(SPECS.map(({ spec }) => spec))}`),
    job('same-from-spec', 'same', `values:${list(SPECS.map(({ spec }) => spec))}`),
    job('seen-files', 'describe', `values:${list(arrayCases.map((_, index) => `$npy: ${index}.npy`))}`),
    job('overwritten', 'overwrite', `values: [{ $npy: 0.npy }]\n    needs: [seen-files]`),
  ];
  await writeFile(join(directory, 'hither.yml'), text.join(''));
  return directory;
}

interface Run {
  /** The encoded results by job, as their exact text. */
  readonly texts: Readonly<Record<string, readonly string[]>>;
  readonly output: string;
}

let spec = '';
const runs = new Map<string, Run>();

async function runUnder(engine: TestEngine): Promise<Run> {
  const output = await emptyDirectory();
  const args = [spec, '--json', '--output', output, ...under(engine, 'python-numpy')];
  const call = await hither(['run', ...args], { env: hostPython() });
  expect(call).toMatchObject({ exitCode: 0 });
  const document = parse(call.stdout) as ReadonlyMap<string, Json>;
  const texts: Record<string, string[]> = {};
  for (const record of document.get('jobs') as ReadonlyMap<string, Json>[]) {
    const result = record.get('result') ?? null;
    texts[String(record.get('name'))] = (Array.isArray(result) ? result : [result]).map((item) => writeJson(item));
  }
  return { texts, output };
}

/** Values with the names of their cases, so that a difference shows its case. */
function named(cases: readonly { readonly name: string }[], values: readonly unknown[] | undefined) {
  return cases.map(({ name }, index) => [name, values?.[index]]);
}

/** What `describe` returns for the cases when it is called directly, as JSON texts. */
function seenDirectly(cases: readonly { readonly python: string }[]): string[] {
  const args = `{'values': [${cases.map(({ python }) => python).join(', ')}]}`;
  const seen = callDirectly({ file: join(spec, 'values.py'), name: 'describe', args }) as string[];
  return seen.map((text) => writeJson(text));
}

for (const engine of ENGINES) {
  describe(`values under ${engine.name}`, needs(NUMPY, engine), () => {
    let run: Run;
    beforeAll(async () => {
      spec = spec || (await writeSpec());
      run = await runUnder(engine);
      runs.set(engine.name, run);
    });

    it('are returned in the documented encoding', () => {
      expect(named(PLAIN, run.texts.made)).toEqual(PLAIN.map(({ name, json }) => [name, json]));
    });

    it('are the same after they passed through another function', () => {
      expect(run.texts.again).toEqual(run.texts.made);
    });

    it('look the same to a function as in a direct call', () => {
      const all = [...PLAIN, ...arrayCases];
      expect(named(all, run.texts.seen)).toEqual(named(all, seenDirectly(all)));
      expect(named(SPECS, run.texts['seen-from-spec'])).toEqual(named(SPECS, seenDirectly(SPECS)));
    });

    it('are the same from the spec as from Python', () => {
      expect(named(SPECS, run.texts['same-from-spec'])).toEqual(SPECS.map(({ name, json }) => [name, json]));
    });

    it('that are arrays look the same from a result and from a file of the spec', () => {
      expect(named(arrayCases, run.texts['seen-files'])).toEqual(
        named(arrayCases, run.texts.seen?.slice(PLAIN.length)),
      );
    });

    it('that are arrays have the bytes that np.save writes', async () => {
      for (const [index, { name, npy }] of arrayCases.entries()) {
        const written = await readFile(join(run.output, 'made', `${PLAIN.length + index}.npy`));
        expect([name, written.toString('base64')]).toEqual([name, npy]);
      }
    });

    it('that are arrays are private to the function that gets them', async () => {
      expect(run.texts.overwritten).toEqual(['1']);
      expect((await readFile(join(spec, '0.npy'))).toString('base64')).toBe(arrayCases[0]?.npy);
    });

    it('have the same text under every runtime', () => {
      for (const other of runs.values()) {
        expect(run.texts).toEqual(other.texts);
      }
    });
  });
}

it('most cases can be written in a spec too', () => {
  expect(SPECS.length).toBeGreaterThan(30);
});
