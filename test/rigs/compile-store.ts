/** Compiles the store to JavaScript, for tests that kill a process or take its resources away. */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

const SOURCE = fileURLToPath(new URL('../../src', import.meta.url));

/** Compiles the store and its dependencies to CommonJS below a directory; returns the path of its main module. */
export function compileStore(directory: string): string {
  const files = ['core', 'files', 'store', 'values'].flatMap((room) =>
    readdirSync(join(SOURCE, room), { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.ts'))
      .map((name) => `${room}/${name}`),
  );
  for (const file of files) {
    const target = join(directory, file.replace(/\.ts$/, '.js'));
    const { outputText } = ts.transpileModule(readFileSync(join(SOURCE, file), 'utf8'), {
      compilerOptions: { module: ts.ModuleKind.CommonJS, target: ts.ScriptTarget.ES2022 },
    });
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, outputText);
  }
  writeFileSync(join(directory, 'package.json'), '{"type":"commonjs"}');
  return join(directory, 'store', 'open-store.js');
}
