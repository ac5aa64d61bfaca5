import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';

const SRC = resolve('src');

/**
 * The rooms of src by floor, from top to bottom. A file may import from the floors below its own, and from its own room;
 * rooms of one floor don't know each other. A room is a directory of src, or one of the files beside them.
 */
const FLOORS: readonly (readonly string[])[] = [
  ['index'],
  ['action', 'cli'],
  ['github', 'terminal'],
  ['progress', 'run'],
  ['cache', 'hints'],
  ['executor', 'job'],
  ['container'],
  ['image', 'job-spec', 'python-source', 'result'],
  ['model', 'process', 'store'],
  ['files', 'values'],
  ['compiled-code', 'core', 'http', 'in-container-directory'],
];

/** Directories that do the same in different ways. None imports another, and only one file imports them all. */
const TWINS: readonly Twins[] = [
  {
    directories: directoriesIn('container'),
    importer: 'container/runtimes.ts',
    files: ['arguments.ts', 'environment.ts', 'failure.ts', 'images.ts', 'runtime.ts'],
  },
];

interface Twins {
  readonly directories: readonly string[];
  readonly importer: string;
  /** The files that each of them has. */
  readonly files: readonly string[];
}

function directoriesIn(room: string): string[] {
  const entries = readdirSync(join(SRC, room), { withFileTypes: true });
  return entries.filter((entry) => entry.isDirectory()).map(({ name }) => `${room}/${name}`);
}

interface Source {
  readonly path: string;
  readonly text: string;
  readonly tree: ts.SourceFile;
  readonly imports: readonly string[];
}

const sources = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.ts'))
  .map(readSource);

function readSource(path: string): Source {
  const text = readFileSync(join(SRC, path), 'utf8');
  const tree = ts.createSourceFile(path, text, ts.ScriptTarget.ES2022, true);
  const imports: string[] = [];
  walk(tree, (node) => {
    const specifier =
      ts.isImportDeclaration(node) || ts.isExportDeclaration(node)
        ? node.moduleSpecifier
        : ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword
          ? node.arguments[0]
          : undefined;
    if (specifier !== undefined && ts.isStringLiteral(specifier)) {
      imports.push(specifier.text);
    }
  });
  return { path, text, tree, imports };
}

function walk(node: ts.Node, visit: (node: ts.Node) => void): void {
  visit(node);
  ts.forEachChild(node, (child) => walk(child, visit));
}

function roomOf(path: string): string {
  return path.split('/')[0]?.replace(/\.ts$/, '') ?? '';
}

function floorOf(room: string): number {
  return FLOORS.findIndex((floor) => floor.includes(room));
}

/** The files of src that a file imports. */
function targetsOf(source: Source): string[] {
  return source.imports
    .filter((specifier) => specifier.startsWith('.'))
    .map((specifier) => `${relative(SRC, join(SRC, dirname(source.path), specifier))}.ts`);
}

function lineOf(source: Source, node: ts.Node): number {
  return source.tree.getLineAndCharacterOfPosition(node.getStart()).line + 1;
}

function findings(look: (source: Source, found: (node: ts.Node, what: string) => void) => void): string[] {
  const found: string[] = [];
  for (const source of sources) {
    look(source, (node, what) => found.push(`${source.path}:${lineOf(source, node)}: ${what}`));
  }
  return found;
}

function isFunction(node: ts.Node): node is ts.FunctionLikeDeclaration {
  return (
    ts.isFunctionDeclaration(node) ||
    ts.isMethodDeclaration(node) ||
    ts.isArrowFunction(node) ||
    ts.isFunctionExpression(node) ||
    ts.isConstructorDeclaration(node)
  );
}

describe('rooms', () => {
  it('every file of src is in a room', () => {
    expect(sources.map((source) => source.path).filter((path) => floorOf(roomOf(path)) < 0)).toEqual([]);
  });

  it('imports go downward only', () => {
    const mayImport = (from: string, to: string): boolean => from === to || floorOf(from) < floorOf(to);
    const wrong = sources.flatMap((source) =>
      targetsOf(source)
        .filter((target) => !mayImport(roomOf(source.path), roomOf(target)))
        .map((target) => `${source.path} imports ${target}`),
    );
    expect(wrong).toEqual([]);
  });

  it('there are no import cycles', () => {
    const imports = new Map(sources.map((source) => [source.path, targetsOf(source)]));
    const done = new Set<string>();
    const circles: string[] = [];
    const follow = (path: string, way: readonly string[]): void => {
      if (way.includes(path)) {
        circles.push([...way.slice(way.indexOf(path)), path].join(' > '));
      } else if (!done.has(path)) {
        for (const target of imports.get(path) ?? []) {
          follow(target, [...way, path]);
        }
        done.add(path);
      }
    };
    for (const { path } of sources) {
      follow(path, []);
    }
    expect(circles).toEqual([]);
  });

  it.each(TWINS)('only $importer imports the twins $directories', ({ directories, importer }) => {
    const directoryOf = (path: string): string | undefined =>
      directories.find((directory) => path.startsWith(`${directory}/`));
    const wrong = sources.flatMap((source) =>
      targetsOf(source)
        .filter((target) => directoryOf(target) !== undefined && directoryOf(target) !== directoryOf(source.path))
        .filter(() => source.path !== importer)
        .map((target) => `${source.path} imports ${target}`),
    );
    expect(wrong).toEqual([]);
  });

  it.each(TWINS)('the twins $directories have the same files for the same roles', ({ directories, files }) => {
    const lacking = directories.flatMap((directory) =>
      files.map((file) => `${directory}/${file}`).filter((path) => !sources.some((source) => source.path === path)),
    );
    expect(lacking).toEqual([]);
  });
});

/** Files that may open others by themselves, and why. */
const OPENERS: Readonly<Record<string, string>> = {
  'compiled-code.ts readFileSync': 'files of directories that only this user can write to',
  'container/procfs.ts readFileSync': 'files of the kernel have no size, and no user can replace them',
  'process/machine-capacity.ts readFileSync': 'the same, for control groups',
  'core/process-identity.ts readFileSync': 'the same, for /proc',
  'job/stage-bundle.ts copyFileSync': "copies from one place of the run's own directory to another",
  'job/stage-bundle.ts openSync': 'makes a new file',
  'result/held-records.ts openSync': "the run's own file",
  'run/journal/journal-lines.ts openSync': 'makes a new file',
  'result/long-value.ts open': 'makes a new file',
  'result/file-content.ts copyFile': "copies out of the run's own directory",
  'result/output-list.ts open': 'appends to the list that it wrote just before',
  'store/objects/materialize-object.ts open': 'makes a new file',
  'store/remote/remote-web.ts open': 'makes a new file',
};

describe('borders', () => {
  const importers = (pattern: RegExp): string[] =>
    sources.filter((source) => source.imports.some((name) => pattern.test(name))).map((source) => source.path);

  it('only process/ starts child processes', () => {
    const starters = importers(/^(node:)?child_process$|^@actions\/exec$/);
    expect(starters.filter((path) => roomOf(path) !== 'process')).toEqual([]);
  });

  it('only http/ sends HTTP requests, with undici, which is loaded for the first request', () => {
    expect(importers(/^undici$/).filter((path) => roomOf(path) !== 'http')).toEqual([]);
    expect(importers(/^(node:)?https?2?$/)).toEqual([]);
    const statically = findings((source, found) =>
      walk(source.tree, (node) => {
        if (
          ts.isImportDeclaration(node) &&
          !node.importClause?.isTypeOnly &&
          /undici/.test(node.moduleSpecifier.getText())
        ) {
          found(node, 'undici');
        }
      }),
    );
    expect(statically).toEqual([]);
  });

  it("only github/ and the action import GitHub's packages", () => {
    const users = importers(/^@actions\/(core|cache|artifact)$/);
    expect(users.filter((path) => !['github', 'action'].includes(roomOf(path)))).toEqual([]);
  });

  it('the clients of artifacts and caches are loaded only when used', () => {
    const statically = findings((source, found) =>
      walk(source.tree, (node) => {
        if (
          ts.isImportDeclaration(node) &&
          !node.importClause?.isTypeOnly &&
          ts.isStringLiteral(node.moduleSpecifier)
        ) {
          if (/^@actions\/(cache|artifact)$/.test(node.moduleSpecifier.text)) {
            found(node, node.moduleSpecifier.text);
          }
        }
      }),
    );
    expect(statically).toEqual([]);
  });

  it('runs on this machine load nothing of Slurm and of detached runs', () => {
    const isOfSlurm = (specifier: string): boolean =>
      /\/slurm\/|\/submitted\//.test(specifier) && !specifier.endsWith('/none-submitted');
    const statically = findings((source, found) =>
      walk(source.tree, (node) => {
        if (
          ts.isImportDeclaration(node) &&
          !node.importClause?.isTypeOnly &&
          ts.isStringLiteral(node.moduleSpecifier) &&
          isOfSlurm(node.moduleSpecifier.text)
        ) {
          found(node, node.moduleSpecifier.text);
        }
      }),
    );
    // Commands are loaded when they are called.
    const ofRuns = /^run\/submitted\/|^terminal\/commands\/(runs|cancel|attach|store-maintenance)\.ts:/;
    expect(statically.filter((place) => !ofRuns.test(place))).toEqual([]);
  });

  it('only the entry points and the reader of inputs read the environment', () => {
    const readers = sources.filter((source) => /\bprocess\.env\b/.test(source.text)).map((source) => source.path);
    expect(readers.filter((path) => !/^(cli|action)\.ts$|^github\/inputs\.ts$/.test(path))).toEqual([]);
  });

  it('only terminal/ names flags in messages, because in the action they are inputs', () => {
    const flags =
      /--(arg|container|data-root|force-run|parallel|require-isolation|root|runtime|select|store|timeout)\b/;
    const named = findings((source, found) =>
      walk(source.tree, (node) => {
        const isText = ts.isStringLiteralLike(node) || ts.isTemplateExpression(node);
        if (isText && /\s/.test(node.getText()) && flags.test(node.getText())) {
          found(node, node.getText());
        }
      }),
    );
    expect(named.filter((found) => !/^(terminal\/|core\/settings\.ts)/.test(found))).toEqual([]);
  });

  it('only files/ opens files for reading, because others may put a pipe, a device or a link at their paths', () => {
    const opens = /^(open|openSync|openAsBlob|readFile|readFileSync|createReadStream|copyFile|copyFileSync|cp|cpSync)$/;
    const removes = /^(rm|rmSync|rmdir|rmdirSync)$/;
    const users = findings((source, found) =>
      walk(source.tree, (node) => {
        if (
          ts.isImportDeclaration(node) &&
          /^node:fs(\/promises)?$/.test(node.moduleSpecifier.getText().slice(1, -1))
        ) {
          const bindings = node.importClause?.namedBindings;
          const names = bindings !== undefined && ts.isNamedImports(bindings) ? bindings.elements : undefined;
          if (names === undefined) {
            found(node, 'all of node:fs');
          }
          for (const { name, propertyName } of names ?? []) {
            const imported = (propertyName ?? name).text;
            if (opens.test(imported) || (removes.test(imported) && /\brm(Sync)?\([^)]*recursive/.test(source.text))) {
              found(node, imported);
            }
          }
        }
      }),
    );
    const places = users.map((each) => each.replace(/:\d+: /, ' ')).filter((each) => !each.startsWith('files/'));
    expect([...new Set(places)].sort()).toEqual(Object.keys(OPENERS).sort());
  });

  it('no text becomes a shell command', () => {
    const shells = sources.filter((source) => /shell: *true|\bexecSync\b|\bexecFileSync\b/.test(source.text));
    expect(shells.map((source) => source.path)).toEqual([]);
  });
});

describe('size and form', () => {
  const lines = sources.map((source) => ({ path: source.path, count: source.text.split('\n').length - 1 }));

  it('no file has more than 400 lines, and half of them at most 100', () => {
    expect(lines.filter(({ count }) => count > 400)).toEqual([]);
    const counts = lines.map(({ count }) => count).sort((a, b) => a - b);
    expect(counts[Math.floor(counts.length / 2)]).toBeLessThanOrEqual(100);
  });

  it('no function has more than 80 lines or more than 4 parameters', () => {
    const tooLarge = findings((source, found) =>
      walk(source.tree, (node) => {
        if (isFunction(node)) {
          const length = lineCount(source, node);
          if (length > 80) {
            found(node, `${length} lines`);
          }
          // A constructor's parameters are its fields.
          if (node.parameters.length > 4 && !ts.isConstructorDeclaration(node)) {
            found(node, `${node.parameters.length} parameters`);
          }
        }
      }),
    );
    expect(tooLarge).toEqual([]);
  });

  it('every error has a code: no plain Error is thrown', () => {
    const plain = findings((source, found) =>
      walk(source.tree, (node) => {
        if (ts.isNewExpression(node) && /^(Type|Range)?Error$/.test(node.expression.getText())) {
          found(node, node.getText().slice(0, 60));
        }
      }),
    );
    expect(plain).toEqual([]);
  });

  it('every exported function, class, interface and type has a doc comment', () => {
    const bare = findings((source, found) => {
      for (const statement of source.tree.statements) {
        if (isExportedDeclaration(statement) && ts.getJSDocCommentsAndTags(statement).length === 0) {
          found(statement, statement.getText().split('\n')[0] ?? '');
        }
      }
    });
    expect(bare).toEqual([]);
  });
});

function lineCount(source: Source, node: ts.Node): number {
  const { line: start } = source.tree.getLineAndCharacterOfPosition(node.getStart());
  return source.tree.getLineAndCharacterOfPosition(node.getEnd()).line - start + 1;
}

function isExportedDeclaration(node: ts.Statement): boolean {
  const declares =
    ts.isFunctionDeclaration(node) ||
    ts.isClassDeclaration(node) ||
    ts.isInterfaceDeclaration(node) ||
    ts.isVariableStatement(node);
  return declares && (ts.getCombinedModifierFlags(node as ts.Declaration) & ts.ModifierFlags.Export) !== 0;
}
