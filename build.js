// Bundles src into dist: `npm run build`, or `node build.js DIRECTORY`.
import { chmodSync, cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import ncc from '@vercel/ncc';
import { minify } from 'terser';
import ts from 'typescript';
import { STAMP, sourcesDigest } from './build-stamp.js';

const dist = process.argv[2] ?? 'dist';

rmSync(dist, { recursive: true, force: true });
mkdirSync(dist, { recursive: true });
// CommonJS: Node starts no loader of ES modules for it, which makes a start of ours a tenth shorter.
const { code, assets } = await ncc(resolve('src/index.ts'), {
  esm: false,
  cache: false,
  transpileOnly: true,
  quiet: true,
  license: 'licenses.txt',
});
const files = {
  'index.js': code,
  ...Object.fromEntries(Object.entries(assets).map(([name, { source }]) => [name, source])),
};
for (const [name, content] of Object.entries(files)) {
  writeFileSync(join(dist, name), name.endsWith('.index.js') ? await quickToLoad(withOwnPlace(content)) : content);
}
cpSync('src/in-container', join(dist, 'in-container'), { recursive: true });
cpSync('src/entry', dist, { recursive: true });
chmodSync(join(dist, 'cli.js'), 0o755);
writeFileSync(join(dist, STAMP), `${sourcesDigest()}\n`);

/**
 * For `import.meta.url` ncc writes an expression of `require` and `__filename`, which webpack takes for variables of the module
 * where it declares such names (as `@azure/storage-common` does). Those of the chunk are meant.
 */
function withOwnPlace(code) {
  const place = /\w*require\("url"\)\.pathToFileURL\(\w*filename\)/g;
  return String(code).replace(place, 'require("url").pathToFileURL(__filename)');
}

/**
 * Leaves out what makes V8 slow to load a chunk: unused code, long names of local variables, text beyond ASCII, and modules that it
 * parses twice. Function names stay, so that a stack trace says where it comes from.
 */
async function quickToLoad(code) {
  const { code: smaller } = await minify(withFunctions(code), {
    mangle: { keep_fnames: true, keep_classnames: true },
    compress: { inline: false, reduce_funcs: false, sequences: false, conditionals: false, if_return: false },
    // Where a module comes from is still told.
    format: { ascii_only: true, comments: /^ CONCATENATED MODULE: /, max_line_len: 200 },
  });
  return inParentheses(smaller);
}

/** The modules of a chunk as function expressions: arrow functions know no parentheses that mean anything to V8. */
function withFunctions(code) {
  return code.replace(/^(\/\*{3}\/ )\(\(([\w, ]*)\) => \{$/gm, '$1(function ($2) {');
}

/**
 * V8 reads a function to find its end, and again to compile it when it is called, unless the expression stands in
 * parentheses: then it compiles it at once. A chunk's modules are all called.
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
