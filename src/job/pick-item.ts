/** Picks a part of a result: `item:` of a `$job` value. */
import { HitherError } from '../core/errors';
import { memoizePerObject } from '../core/memoize-per-object';
import { quoted } from '../core/quoted';
import type { ItemStep } from '../job-spec/types';
import type { ContentStore } from '../store/content-store';
import { type EncodedView, viewEncoded } from '../values/encoded/encoded-view';
import type { Json } from '../values/json/json';
import { sizeText } from '../values/json/number-text';
import { parseJson } from '../values/json/parse-json';

/** A part of a result that isn't there. The job that asks for it ends as if Python had raised this exception. */
export class MissingItem extends HitherError {
  constructor(
    readonly exception: 'IndexError' | 'KeyError' | 'TypeError',
    message: string,
  ) {
    super('spec', message, 'correct "item:", or the function whose result it is');
  }
}

/** A larger value is not read to pick a part of it. Bytes. */
const MAX_READ = 64 * 1024 ** 2;

/** How many keys a message shows. */
const MAX_KEYS = 10;

/**
 * Follows indices of lists and tuples and keys of dicts into an encoded value. `name` is the value's name in messages.
 * @throws MissingItem; HitherError `store` if a large value can't be read
 */
export async function pickItem(
  value: Json,
  steps: readonly ItemStep[],
  name: string,
  store: ContentStore,
): Promise<Json> {
  let [picked, path] = [value, name];
  for (const step of steps) {
    const view = await unfolded(picked, path, store);
    picked = itemOf(view, step, path);
    path += `[${typeof step === 'string' ? quoted(step) : step}]`;
  }
  return picked;
}

/** The large value that was read last: the points of a matrix pick from one value after another. */
const lastRead = memoizePerObject((_store: ContentStore): { sha256?: string; value?: Json } => ({}));

/** A large value is read from the store. */
async function unfolded(json: Json, path: string, store: ContentStore): Promise<EncodedView> {
  const view = viewEncoded(json);
  if (view.kind !== 'json') {
    return view;
  }
  const last = lastRead(store);
  if (last.value !== undefined && last.sha256 === view.ref.sha256) {
    return viewEncoded(last.value);
  }
  const { size } = view.ref;
  if (size > MAX_READ) {
    const limit = sizeText(MAX_READ);
    throw new MissingItem('TypeError', `${path} has ${sizeText(size)}, and parts are picked from at most ${limit}`);
  }
  const parsed = parseJson((await store.readVerified(view.ref)).toString());
  if (!parsed.ok) {
    throw new MissingItem('TypeError', `parts can't be picked from ${path}: ${parsed.message}`);
  }
  Object.assign(last, { sha256: view.ref.sha256, value: parsed.value });
  return viewEncoded(parsed.value);
}

function itemOf(view: EncodedView, step: ItemStep, path: string): Json {
  switch (view.kind) {
    case 'list':
    case 'tuple':
      return ofList(view.items, step, path);
    case 'object':
      return ofDict([...view.entries], step, path);
    case 'dict':
      return ofDict(view.pairs, step, path);
    default:
      throw new MissingItem('TypeError', `${path} is ${WORDS[view.kind] ?? view.kind}, and has no items`);
  }
}

const WORDS: Readonly<Record<string, string>> = {
  null: 'None',
  boolean: 'a bool',
  string: 'text',
  integer: 'an int',
  float: 'a float',
  complex: 'a complex number',
  bytes: 'bytes',
  array: 'an array',
  file: 'a file',
};

function ofList(items: readonly Json[], step: ItemStep, path: string): Json {
  const item = typeof step === 'number' ? items[step] : undefined;
  if (item !== undefined) {
    return item;
  }
  const asked = typeof step === 'string' ? `${quoted(step)}` : `${step}`;
  const there = items.length === 0 ? 'it is empty' : `it has items 0 to ${items.length - 1}`;
  throw new MissingItem(
    typeof step === 'number' ? 'IndexError' : 'TypeError',
    `${path} has no item ${asked}: ${there}`,
  );
}

function ofDict(pairs: readonly (readonly [Json, Json])[], step: ItemStep, path: string): Json {
  const found = pairs.find(([key]) => isKey(key, step));
  if (found !== undefined) {
    return found[1];
  }
  const keys = pairs.slice(0, MAX_KEYS).map(([key]) => keyText(key));
  const more = pairs.length > MAX_KEYS ? [`and ${pairs.length - MAX_KEYS} more`] : [];
  const there = pairs.length === 0 ? 'it is empty' : `its keys are ${[...keys, ...more].join(', ')}`;
  throw new MissingItem('KeyError', `${path} has no key ${typeof step === 'string' ? quoted(step) : step}: ${there}`);
}

function isKey(key: Json, step: ItemStep): boolean {
  const view = viewEncoded(key);
  return view.kind === 'integer' ? view.text === String(step) && typeof step === 'number' : key === step;
}

function keyText(key: Json): string {
  const view = viewEncoded(key);
  return view.kind === 'string' ? quoted(view.value) : 'text' in view ? view.text : `a ${view.kind}`;
}
