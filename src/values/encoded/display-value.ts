/** Shows encoded values on one line, as Python would print them, cut to a length. */

import type { Json } from '../json/json';
import { anyFloatText, complexText, pythonNumberText } from '../json/number-text';
import { shapeRepr } from '../npy/dtype';
import { bytesRepr, stringRepr } from '../python/python-repr';
import { type EncodedView, viewEncoded } from './encoded-view';

/** The line in at most `maxLength` characters. It ends with `…` if it was cut. */
export function displayValue(json: Json, maxLength: number): string {
  const line = new Line(maxLength);
  show(json, line);
  return line.text();
}

/** Collects text until the line is full, so that large values cost no more than small ones. */
class Line {
  private readonly parts: string[] = [];
  private length = 0;

  constructor(private readonly maxLength: number) {}

  get full(): boolean {
    return this.length > this.maxLength;
  }

  /** How much of a long text is worth converting. */
  get room(): number {
    return this.maxLength + 1 - this.length;
  }

  add(part: string): void {
    this.parts.push(part);
    this.length += part.length;
  }

  /** The text, cut between characters and never inside a surrogate pair. */
  text(): string {
    const whole = this.parts.join('');
    if (whole.length <= this.maxLength) {
      return whole;
    }
    const cut = Math.max(this.maxLength - 1, 0);
    const within = (whole.codePointAt(cut - 1) ?? 0) > 0xffff;
    return `${whole.slice(0, within ? cut - 1 : cut)}…`;
  }
}

function show(json: Json, line: Line): void {
  const view = viewEncoded(json);
  switch (view.kind) {
    case 'list':
      showItems(['[', ']'], view.items, line);
      break;
    case 'tuple':
      showItems(['(', view.items.length === 1 ? ',)' : ')'], view.items, line);
      break;
    case 'object':
      showPairs([...view.entries], line);
      break;
    case 'dict':
      showPairs(view.pairs, line);
      break;
    default:
      line.add(showLeaf(view, line.room));
  }
}

function showItems([open, close]: readonly [string, string], items: readonly Json[], line: Line): void {
  line.add(open);
  for (const [index, item] of items.entries()) {
    if (line.full) {
      return;
    }
    line.add(index === 0 ? '' : ', ');
    show(item, line);
  }
  line.add(close);
}

function showPairs(pairs: readonly (readonly [Json, Json])[], line: Line): void {
  line.add('{');
  for (const [index, [key, value]] of pairs.entries()) {
    if (line.full) {
      return;
    }
    line.add(index === 0 ? '' : ', ');
    show(key, line);
    line.add(': ');
    show(value, line);
  }
  line.add('}');
}

function showLeaf(view: EncodedView, room: number): string {
  switch (view.kind) {
    case 'null':
      return 'None';
    case 'boolean':
      return view.value ? 'True' : 'False';
    case 'string':
      return stringRepr(view.value.slice(0, room));
    case 'integer':
      return pythonNumberText(view.text);
    case 'float':
      return anyFloatText(view.value);
    case 'complex':
      return complexText(view.re, view.im);
    case 'bytes':
      return bytesRepr(Buffer.from(view.base64.slice(0, 4 * room), 'base64'));
    case 'array':
      return `array(${dtypeName(view.dtype)}, shape=${shapeRepr(view.shape)})`;
    case 'file':
      return `File(${stringRepr(view.name)}, ${view.ref.size} bytes)`;
    case 'json':
      return `Value(${view.ref.size} bytes of JSON)`;
    default:
      return view.kind === 'invalid' ? `<${view.message}>` : '';
  }
}

const NAMES: ReadonlyMap<string, string> = new Map([
  ['i', 'int'],
  ['u', 'uint'],
  ['f', 'float'],
  ['c', 'complex'],
  ['S', 'bytes'],
  ['U', 'str'],
  ['V', 'void'],
  ['M', 'datetime64'],
  ['m', 'timedelta64'],
]);

/** numpy's name of a dtype (`float64`, `datetime64[ns]`), with the byte order if it isn't that of x86. */
function dtypeName(dtype: Json): string {
  if (typeof dtype !== 'string') {
    return 'structured';
  }
  const [, order, kind = '', size, unit = ''] = /^(.)(.)(\d+)(.*)$/s.exec(dtype) ?? [];
  if (kind === 'b') {
    return 'bool';
  }
  const name = NAMES.get(kind) ?? kind;
  const bits = kind === 'M' || kind === 'm' ? unit : kind === 'S' || kind === 'U' ? size : String(Number(size) * 8);
  return `${order === '>' ? 'big-endian ' : ''}${name}${bits}`;
}
