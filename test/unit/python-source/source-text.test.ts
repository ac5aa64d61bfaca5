import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { findFunction } from '../../../src/python-source/find-functions';
import { decodeSource, readSource } from '../../../src/python-source/source-text';
import { askJson } from './ask-json';

const directory = mkdtempSync(join(tmpdir(), 'hither-encodings-'));
afterAll(() => rmSync(directory, { recursive: true, force: true }));

/** For every encoding that a source file may have: a line with letters of that encoding, as bytes. */
const ENCODED = `
import base64, encodings.aliases, json, sys
names = sorted(set(encodings.aliases.aliases) | set(encodings.aliases.aliases.values()))
names += ['utf-8-sig', 'UTF8', 'Latin-1', 'koi8-r', 'Shift_JIS', 'mac-roman', 'iso8859-15', 'windows-1252', 'ISO-8859-1-unix', 'utf-8-unix']
letters = [chr(code) for code in range(0xa1, 0x3100) if chr(code).isalpha()] + list('表予\u2019€')
answer = []
for name in names:
    cookie = '# -*- coding: %s -*-\\n' % name
    def reads(body):
        import io, tokenize
        try:
            data = cookie.encode('ascii') + body.encode(name)
            # what is no codec of text, or writes ASCII in another way, can't hold its own declaration
            if data.decode(name) != cookie + body or compile(data, 'f.py', 'exec', dont_inherit=True) is None:
                return None
            return data
        except Exception:
            return None
    try:
        some = [letter for letter in letters if reads('x = "%s"' % letter)][:40]
    except Exception:
        continue
    body = 'x = "%s"' % ''.join(some)
    data = reads(body)
    if data is not None:
        answer.append([name, base64.b64encode(data).decode(), cookie + body])
print(json.dumps(answer))
`;

describe('the encoding of a file', () => {
  const encoded = askJson(ENCODED, null) as [string, string, string][];

  it("is read in every spelling of each of Python's codecs", async () => {
    expect(encoded.length).toBeGreaterThan(200);
    const wrong: string[] = [];
    const unknown = new Set<string>();
    for (const [name, base64, text] of encoded) {
      const decoded = decodeSource(Buffer.from(base64, 'base64'));
      if (decoded.isUncertain) {
        unknown.add(name);
      }
      if (decoded.flaw !== undefined || (!decoded.isUncertain && decoded.text !== text)) {
        wrong.push(`${name} ${decoded.text}`);
      }
    }
    expect(wrong).toEqual([]);
    expect(unknown.size).toBeLessThan((encoded.length * 2) / 3);
    for (const name of [
      'latin_1',
      'latin1',
      'cp1252',
      'koi8_r',
      'koi8-r',
      'shift_jis',
      'gbk',
      'utf-8-sig',
      'mac_roman',
    ]) {
      expect([name, unknown.has(name)]).toEqual([name, false]);
    }
  });

  it('is decoded by a Python if only that knows it', async () => {
    const [, base64 = '', text] = encoded.find(([name]) => name === 'cp437') ?? ['', '', ''];
    const file = join(directory, 'cp437.py');
    writeFileSync(file, Buffer.from(base64, 'base64'));
    expect(await readSource(file, process.env.PATH ?? '')).toEqual({ text, isUncertain: false });
    const alone = await readSource(file, '/nowhere');
    expect([alone.isUncertain, alone.text.length]).toEqual([true, text?.length]);
  });
});

describe('the declaration of an encoding', () => {
  const letter = (source: string) => decodeSource(Buffer.from(source, 'latin1')).text.at(-1);

  it.each([
    ['in the form of Emacs', '# -*- coding: cp1251 -*-\n\u00e4', 'д'],
    ['in the form of Vim', '# vim: set fileencoding=cp1251 :\n\u00e4', 'д'],
    ['below an interpreter', '#!/usr/bin/python3\n# coding=cp1251\n\u00e4', 'д'],
    ['below a blank line', ' \f\r\n#coding:cp1251\r\n\u00e4', 'д'],
    ['only with others before it', '# some text, coding: cp1251\n\u00e4', 'д'],
  ])('is found %s', (_what, source, expected) => {
    expect(letter(source)).toBe(expected);
  });

  it.each([
    ['below code', 'x = 1\n# coding: cp1251\n'],
    ['in the third line', '#\n#\n# coding: cp1251\n'],
    ['in a string', '"# coding: cp1251"\n'],
    ['with a blank before the colon', '# coding : cp1251\n'],
  ])('is not found %s', (_what, source) => {
    expect(decodeSource(Buffer.from(`${source}\u00e4`, 'latin1')).flaw?.message).toContain('not UTF-8');
  });
});

const where = { path: 'hither.yml', line: 1, column: 1 };

describe('a function in a file of another encoding', () => {
  async function image(bytes: Buffer, searchPath: string): Promise<unknown> {
    const file = join(directory, 'f.py');
    writeFileSync(file, bytes);
    const found = await findFunction({ file, root: directory, shown: 'f.py', name: 'f', where, searchPath });
    return found.ok ? found.value.container : found.problems;
  }
  const source = (name: string, version: string) =>
    `# coding: ${name}\nimport hither as hi\n@hi.function('f', '${version}')\n@hi.container('docker://a/b')\ndef f(): pass\n`;

  it('is read, whatever the encoding', async () => {
    for (const name of ['cp437', 'mac_roman', 'palmos', 'no-such-encoding']) {
      expect(await image(Buffer.from(source(name, '\u00e9'), 'latin1'), '/nowhere')).toMatchObject({
        state: 'literal',
        value: 'docker://a/b',
      });
    }
  });
});
