// Bundles src into dist: `npm run build`, or `node build.js FOLDER`.
import { execFileSync } from 'node:child_process';
import { chmodSync, cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { minify } from 'terser';
import ts from 'typescript';

const dist = process.argv[2] ?? 'dist';
const ncc = join('node_modules', '@vercel', 'ncc', 'dist', 'ncc', 'cli.js');
const options = ['--out', dist, '--license', 'licenses.txt', '--no-cache', '--transpile-only', '--quiet'];

rmSync(dist, { recursive: true, force: true });
execFileSync(process.execPath, [ncc, 'build', 'src/index.ts', ...options], { stdio: 'inherit' });
for (const name of readdirSync(dist).filter((file) => file.endsWith('.index.js'))) {
  const path = join(dist, name);
  writeFileSync(path, await quickToLoad(readFileSync(path, 'utf8')));
}
cpSync('src/in-container', join(dist, 'in-container'), { recursive: true });
for (const name of readdirSync('src/entry')) {
  cpSync(join('src/entry', name), join(dist, name));
}
chmodSync(join(dist, 'cli.js'), 0o755);

/**
 * What V8 needs long for when a chunk is loaded: code that nobody calls, which is left out, text beyond ASCII, and modules
 * that it reads twice. Names stay, so that a trace says where it comes from.
 */
async function quickToLoad(code) {
  const { code: smaller } = await minify(withFunctions(code), {
    module: true,
    mangle: false,
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
  const modules = file.statements
    .flatMap((statement) => statement.declarationList?.declarations ?? [])
    .find(({ name }) => name.text === 'modules');
  const pieces = [];
  let end = 0;
  for (const { initializer } of modules.initializer.properties) {
    const start = initializer.getStart(file);
    pieces.push(code.slice(end, start), '(', code.slice(start, initializer.end), ')');
    end = initializer.end;
  }
  return [...pieces, code.slice(end), '\n'].join('');
}
