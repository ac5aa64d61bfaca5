/** Evaluates string literals by the rules of Python ("String and Bytes literals" in its reference). */

const LITERAL = /^(?<prefix>[a-zA-Z]*)(?<quote>'''|"""|'|")(?<body>[\s\S]*)\k<quote>$/;

/** The text of a string literal; undefined for bytes, f-strings with fields, and named characters (`\N{…}`). */
export function stringValue(source: string): string | undefined {
  const { prefix = '', body } = LITERAL.exec(source)?.groups ?? {};
  const kind = prefix.toLowerCase();
  if (body === undefined || !['', 'r', 'u', 'f', 'fr', 'rf'].includes(kind)) {
    return undefined;
  }
  // Python's tokenizer first turns every line end into \n.
  const text = body.replace(/\r\n?/g, '\n');
  if (kind.includes('f')) {
    return withoutFields(text, kind);
  }
  return kind === 'r' ? text : unescaped(text);
}

function withoutFields(text: string, kind: string): string | undefined {
  const plain = text.replaceAll('{{', '\u0000').replaceAll('}}', '\u0001');
  if (/[{}]/.test(plain)) {
    return undefined;
  }
  const value = kind === 'f' ? unescaped(plain) : plain;
  return value?.replaceAll('\u0000', '{').replaceAll('\u0001', '}');
}

const SIMPLE: Readonly<Record<string, string>> = {
  '\n': '',
  '\\': '\\',
  "'": "'",
  '"': '"',
  a: '\u0007',
  b: '\b',
  f: '\f',
  n: '\n',
  r: '\r',
  t: '\t',
  v: '\v',
};

const ESCAPE = /\\(?:([0-7]{1,3})|x([0-9a-fA-F]{2})|u([0-9a-fA-F]{4})|U([0-9a-fA-F]{8})|(N\{[^}]*\})|([\s\S]))/g;

function unescaped(text: string): string | undefined {
  const parts: string[] = [];
  let at = 0;
  for (const found of text.matchAll(ESCAPE)) {
    const value = characterOf(found);
    if (value === undefined) {
      return undefined;
    }
    parts.push(text.slice(at, found.index), value);
    at = found.index + found[0].length;
  }
  return [...parts, text.slice(at)].join('');
}

/** Only Python knows character names; a broken \x, \u or \U is a syntax error there. */
function characterOf([whole, ...rest]: RegExpExecArray): string | undefined {
  const [octal, hex, short, long, named, simple = ''] = rest;
  const digits = hex ?? short ?? long;
  if (octal !== undefined || digits !== undefined) {
    const code = octal === undefined ? Number.parseInt(digits ?? '', 16) : Number.parseInt(octal, 8);
    return code <= 0x10ffff ? String.fromCodePoint(code) : undefined;
  }
  return named !== undefined || 'xuUN'.includes(simple) ? undefined : (SIMPLE[simple] ?? whole);
}
