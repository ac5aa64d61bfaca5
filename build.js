// Bundles src into dist: `npm run build`, or `node build.js DIRECTORY`.
import * as childProcess from 'node:child_process';
import { chmodSync, cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import * as fsPromises from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { parser } from '@lezer/python';
import ncc from '@vercel/ncc';
import { minify } from 'terser';
import ts from 'typescript';
import { STAMP, sourcesDigest } from './build-stamp.js';

const dist = process.argv[2] ?? 'dist';

/**
 * Modules of Node that a cached job doesn't need, but that much of the code imports. Loading them takes 5 ms, so they
 * are loaded when something of theirs is first used.
 */
const LATE = { 'node:child_process': childProcess, 'node:fs/promises': fsPromises };

rmSync(dist, { recursive: true, force: true });
mkdirSync(dist, { recursive: true });
// CommonJS, because Node then doesn't start its ES module loader: our start takes 10 % less time.
const { code, assets } = await ncc(resolve('src/index.ts'), {
  esm: false,
  cache: false,
  transpileOnly: true,
  quiet: true,
  license: 'licenses.txt',
});
const files = {
  'index.js': withLateModules(withCompiledCode(code)),
  ...Object.fromEntries(Object.entries(assets).map(([name, { source }]) => [name, source])),
};
for (const [name, content] of Object.entries(files)) {
  writeFileSync(join(dist, name), name.endsWith('.index.js') ? await quickToLoad(withOwnPlace(content)) : content);
}
// Loads the chunks, so it can't be in one.
writeFileSync(
  join(dist, 'compiled-code.js'),
  ts.transpile(readFileSync('src/compiled-code.ts', 'utf8'), {
    module: ts.ModuleKind.CommonJS,
    removeComments: true,
    target: ts.ScriptTarget.ES2022,
  }),
);
cpSync('src/in-container', join(dist, 'in-container'), { recursive: true });
cpSync('src/on-node', join(dist, 'on-node'), { recursive: true });
cpSync('src/entry', dist, { recursive: true });
chmodSync(join(dist, 'cli.js'), 0o755);
writeFileSync(join(dist, STAMP), `${sourcesDigest()}\n`);

/** Lets `src/compiled-code.ts` load the chunks. */
function withCompiledCode(code) {
  const loading = 'require("./" + __nccwpck_require__.u(chunkId))';
  if (!code.includes(loading)) {
    throw new Error(`ncc no longer loads chunks by ${loading}`);
  }
  return code.replace(loading, 'require("./compiled-code.js").loadChunk(__nccwpck_require__.u(chunkId), require)');
}

/** Loads some modules of Node late. */
function withLateModules(code) {
  return Object.entries(LATE).reduce((before, [name, { default: module }]) => {
    const loading = `module.exports = require("${name}");`;
    if (!before.includes(loading)) {
      throw new Error(`ncc no longer loads modules of Node by ${loading}`);
    }
    const getters = Object.keys(module).map((key) => `get ${key}() { return require("${name}").${key}; }`);
    return before.replace(loading, `module.exports = {\n${getters.join(',\n')}\n};`);
  }, code);
}

/**
 * For `import.meta.url`, ncc writes an expression with `require` and `__filename`. webpack renames these if the
 * module has variables of that name (`@azure/storage-common` does). This restores the chunk's own.
 */
function withOwnPlace(code) {
  const place = /\w*require\("url"\)\.pathToFileURL\(\w*filename\)/g;
  return String(code).replace(place, 'require("url").pathToFileURL(__filename)');
}

/**
 * Removes what makes a chunk slow to load: unused code, long names of local variables, non-ASCII text, and modules
 * that V8 parses twice. Function names stay, for stack traces.
 */
async function quickToLoad(code) {
  const { code: smaller } = await minify(withFunctions(withTables(code)), {
    mangle: { keep_fnames: true, keep_classnames: true },
    compress: { inline: false, reduce_funcs: false, sequences: false, conditionals: false, if_return: false },
    // Keep the comments that name the source of each module.
    format: { ascii_only: true, comments: /^ CONCATENATED MODULE: /, max_line_len: 200 },
  });
  return inParentheses(smaller);
}

/**
 * The tables of the Python parser are text in a code of its own. Decoding it takes 5 ms at each start, and base64 less
 * than 1 ms (on little-endian machines, the only ones that Node's releases of our platforms are for).
 */
function withTables(code) {
  if (!code.includes('LRParser.deserialize(')) {
    return code;
  }
  const { states, data, goto, tokenizers } = parser;
  const tables = { states, stateData: data, goto, tokenData: tokenizers.find((tokenizer) => tokenizer.data).data };
  return Object.entries(tables).reduce((before, [name, table]) => {
    const base64 = Buffer.from(table.buffer, table.byteOffset, table.byteLength).toString('base64');
    const type = table.constructor.name;
    const after = before.replace(
      new RegExp(`^( +${name}): "(?:[^"\\\\]|\\\\.)*"`, 'm'),
      `$1: new ${type}(new Uint8Array(Buffer.from("${base64}", "base64")).buffer)`,
    );
    if (after === before) {
      throw new Error(`the Python parser has no table ${name} in its former place`);
    }
    return after;
  }, code);
}

/**
 * Turns the modules of a chunk into function expressions: for arrow functions V8 ignores the parentheses added below.
 */
function withFunctions(code) {
  return code.replace(/^(\/\*{3}\/ )\(\(([\w, ]*)\) => \{$/gm, '$1(function ($2) {');
}

/**
 * V8 parses a function once to find its end, and again to compile it when it is called. A function expression in
 * parentheses is compiled immediately. All modules of a chunk are called, so that saves time.
 */
function inParentheses(code) {
  const file = ts.createSourceFile('chunk.js', code, ts.ScriptTarget.ES2022);
  const { right: modules } = file.statements
    .map(({ expression }) => expression)
    .find((expression) => expression.left?.getText(file) === 'exports.modules');
  const pieces = [];
  let end = 0;
  for (const { initializer } of modules.properties) {
    const start = initializer.getStart(file);
    pieces.push(code.slice(end, start), '(', code.slice(start, initializer.end), ')');
    end = initializer.end;
  }
  return [...pieces, code.slice(end), '\n'].join('');
}
