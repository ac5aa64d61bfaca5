import { createHash } from 'node:crypto';
import {
  linkSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { thisProcess } from '../../../src/core/process-identity';
import { outputProblems } from '../../../src/result/earlier-output';
import { textContent } from '../../../src/result/file-content';
import { claimDirectory } from '../../../src/result/owned-directory';

const owner = thisProcess('here');
let place: string;
let root: string;
beforeEach(() => {
  place = realpathSync(mkdtempSync(join(tmpdir(), 'hither-test-')));
  root = join(place, 'output');
});
afterEach(() => rmSync(place, { recursive: true }));

type Files = Readonly<Record<string, string>>;

/** A whole run that writes these files. Returns the reported foreign files. */
async function run(files: Files): Promise<readonly string[]> {
  const directory = await claimDirectory(root, owner);
  for (const [path, text] of Object.entries(files)) {
    await directory.put(path, textContent(text));
  }
  await directory.complete();
  return directory.leave();
}

/** A run that is killed after it wrote these files. */
async function killedRun(files: Files): Promise<void> {
  const directory = await claimDirectory(root, owner);
  for (const [path, text] of Object.entries(files)) {
    await directory.put(path, textContent(text));
  }
  writeFileSync(join(root, '.hither-part-9'), 'half of it');
  await directory.leave();
}

const digest = (text: string) => ({
  size: Buffer.byteLength(text),
  sha256: createHash('sha256').update(text).digest('hex'),
});

/** All files below the directory except the list. */
function contents(): Files {
  const found = readdirSync(root, { recursive: true, withFileTypes: true }).filter((entry) => !entry.isDirectory());
  const paths = found.map((entry) => join(entry.parentPath, entry.name).slice(root.length + 1)).sort();
  const files = paths.filter((path) => path !== '.hither-files');
  return Object.fromEntries(
    files.map((path) => [path, lstatSync(join(root, path)).isFile() ? readFileSync(join(root, path), 'utf8') : 'link']),
  );
}

function list(): unknown[] {
  const lines = readFileSync(join(root, '.hither-files'), 'utf8').split('\n');
  expect(lines.pop()).toBe('');
  return lines.map((line) => JSON.parse(line));
}

function write(path: string, text: string): void {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  rmSync(join(root, path), { force: true });
  writeFileSync(join(root, path), text);
}

describe('a directory of ours', () => {
  it('contains what its list names', async () => {
    await run({ 'a/x': 'one', 'results.json': '{}' });
    expect(contents()).toEqual({ 'a/x': 'one', 'results.json': '{}' });
    expect(list()).toEqual([
      { schema: 'hither-files/1' },
      { path: 'a/x', ...digest('one') },
      { path: 'results.json', ...digest('{}') },
    ]);
  });

  it('contains nothing of an earlier run, and none of the directories that it emptied', async () => {
    await run({ 'a/x': 'one', 'a/0/y': 'two', 'b/args/z': 'three', c: 'same' });
    expect(await run({ 'a/x': 'new', c: 'same' })).toEqual([]);
    expect(contents()).toEqual({ 'a/x': 'new', c: 'same' });
    expect(readdirSync(root).sort()).toEqual(['.hither-files', 'a', 'c']);
    expect(readdirSync(join(root, 'a'))).toEqual(['x']);
  });

  it('is marked incomplete from the first file to the last, without the document of an earlier run', async () => {
    await run({ 'results.json': 'old' });
    const directory = await claimDirectory(root, owner);
    expect(readdirSync(root).sort()).toEqual(['.hither-files', '.hither-lock-1', 'INCOMPLETE']);
    await directory.put('results.json', textContent('new'));
    expect(readdirSync(root)).toContain('INCOMPLETE');
    await directory.complete();
    await directory.leave();
    expect(contents()).toEqual({ 'results.json': 'new' });
  });

  it('loses the leftovers of a killed run with the next run', async () => {
    await run({ 'old/x': 'one' });
    await killedRun({ 'killed/x': 'two', 'both/x': 'three' });
    expect(contents()).toMatchObject({ INCOMPLETE: expect.stringContaining('incomplete'), 'old/x': 'one' });
    expect(await run({ 'both/x': 'four' })).toEqual([]);
    expect(contents()).toEqual({ 'both/x': 'four' });
    expect(list()).toHaveLength(2);
  });

  it('recovers from a run that was killed between its steps', async () => {
    mkdirSync(root);
    symlinkSync(JSON.stringify({ host: 'here', pid: 2 ** 30, startTime: '1' }), join(root, '.hither-lock-4'));
    writeFileSync(join(root, '.hither-part-0'), '');
    expect(await outputProblems(root)).toEqual([]);
    await run({ a: 'one' });
    // The last line of the list, and the marker after the last list.
    writeFileSync(join(root, '.hither-files'), '{"path":"b","si', { flag: 'a' });
    expect(await run({ a: 'one' })).toEqual([]);
    expect(contents()).toEqual({ a: 'one' });
  });
});

describe('what a user changed or added', () => {
  it('stays, and is reported if the list has it', async () => {
    await run({ 'a/x': 'one', 'a/y': 'two', 'b/z': 'three' });
    write('a/x', 'ONE');
    write('a/notes', 'mine');
    expect(await run({ 'b/z': 'four' })).toEqual(['a/x']);
    expect(contents()).toEqual({ 'a/x': 'ONE', 'a/notes': 'mine', 'b/z': 'four' });
    // From then on it is the user's.
    expect(await run({ 'b/z': 'five' })).toEqual([]);
    expect(contents()).toMatchObject({ 'a/x': 'ONE', 'a/notes': 'mine' });
  });

  it('is renamed if the run needs its path', async () => {
    await run({ 'a/x': 'one' });
    write('a/x', 'changed');
    write('b', 'a file where a directory has to be');
    write('a/y/theirs', 'a directory where a file has to be');
    const kept = await run({ 'a/x': 'two', 'a/y': 'three', 'b/z': 'four' });
    expect([...kept].sort()).toEqual(['a/x.kept', 'a/y.kept', 'b.kept']);
    expect(contents()).toEqual({
      'a/x': 'two',
      'a/x.kept': 'changed',
      'a/y': 'three',
      'a/y.kept/theirs': 'a directory where a file has to be',
      'b.kept': 'a file where a directory has to be',
      'b/z': 'four',
    });
    write('a/x', 'changed again');
    expect(await run({ 'a/x': 'five' })).toEqual(['a/x.kept-2']);
  });

  it('may be the marker', async () => {
    await run({ a: 'one' });
    mkdirSync(join(root, 'INCOMPLETE'));
    expect(await run({ a: 'two' })).toEqual(['INCOMPLETE.kept']);
    expect(contents()).toEqual({ a: 'two' });
  });

  it('does not get in the way of our files: a file that becomes a directory, a directory that becomes a file', async () => {
    await run({ 's/util': 'a file', 's/more/x': 'in a directory' });
    expect(await run({ 's/util/x': 'in a directory', 's/more': 'a file' })).toEqual([]);
    expect(contents()).toEqual({ 's/util/x': 'in a directory', 's/more': 'a file' });
  });
});

describe('links', () => {
  it('are never followed, neither to write nor to remove', async () => {
    const outside = join(place, 'outside');
    mkdirSync(outside);
    writeFileSync(join(outside, 'x'), 'one');
    writeFileSync(join(outside, 'y'), 'two');
    await run({ 'a/x': 'one', 'b/x': 'one', c: 'two' });
    for (const [path, target] of [
      ['a', outside],
      ['b', outside],
      ['c', join(outside, 'y')],
    ] as const) {
      rmSync(join(root, path), { recursive: true });
      symlinkSync(target, join(root, path));
    }
    const kept = await run({ 'a/x': 'new', c: 'new' });
    expect([...kept].sort()).toEqual(['a.kept', 'b/x', 'c.kept']);
    expect(readFileSync(join(outside, 'x'), 'utf8')).toBe('one');
    expect(readFileSync(join(outside, 'y'), 'utf8')).toBe('two');
    expect(contents()).toEqual({ 'a.kept': 'link', 'a/x': 'new', b: 'link', c: 'new', 'c.kept': 'link' });
  });

  it('may point to the directory itself', async () => {
    mkdirSync(join(place, 'real'));
    symlinkSync(join(place, 'real'), root);
    await run({ a: 'one' });
    expect(readFileSync(join(place, 'real', 'a'), 'utf8')).toBe('one');
  });

  it('of one file under two names, as on file systems that ignore case, do not remove what was just written', async () => {
    await run({ 'M.npy': 'old' });
    const directory = await claimDirectory(root, owner);
    await directory.put('m.npy', textContent('new'));
    rmSync(join(root, 'M.npy'));
    linkSync(join(root, 'm.npy'), join(root, 'M.npy'));
    await directory.complete();
    expect(await directory.leave()).toEqual([]);
    expect(contents()).toMatchObject({ 'm.npy': 'new' });
  });
});

describe('a directory that is not for this run', () => {
  const refusal = async (): Promise<string> => {
    const before = contents();
    const problems = await outputProblems(root);
    expect(problems).toMatchObject([{ remedy: 'name another directory, or move or remove this one' }]);
    await expect(claimDirectory(root, owner)).rejects.toMatchObject({ code: 'usage' });
    expect(contents()).toEqual(before);
    return problems[0]?.message ?? '';
  };

  it('has content, but no list', async () => {
    write('results.json', '{}');
    expect(await refusal()).toBe(
      `--output ${root}: it contains results.json, but no list (.hither-files) of the files that hither wrote, so results would be mixed with other files`,
    );
  });

  it('is a file', async () => {
    writeFileSync(root, '');
    expect(await outputProblems(root)).toMatchObject([{ message: `--output ${root}: it is a file, not a directory` }]);
  });

  it.each<readonly [string, string, RegExp]>([
    ['is empty', '', /first line/],
    ['has another schema', '{"schema":"hither-files/2"}\n', /first line/],
    ['is no list', 'a\nb\n', /first line/],
    ['has a line that is none', '{"schema":"hither-files/1"}\n{}\n', /line 2/],
    ...['../out', '/etc/passwd', 'a/../../out', 'a//b', './a', '', 'a/', 'a\0b'].map(
      (path) => [`names ${JSON.stringify(path)}`, listOf(path), /line 2 is not a file of the directory/] as const,
    ),
  ])('has a list that %s', async (_, text, expected) => {
    writeFileSync(join(place, 'out'), 'outside');
    write('.hither-files', text);
    write('a', 'outside');
    expect(await refusal()).toMatch(expected);
    expect(readFileSync(join(place, 'out'), 'utf8')).toBe('outside');
  });

  it('has a list that is a link', async () => {
    await run({ a: 'one' });
    rmSync(join(root, '.hither-files'));
    writeFileSync(join(place, 'list'), listOf('a'));
    symlinkSync(join(place, 'list'), join(root, '.hither-files'));
    expect(await refusal()).toMatch(/its list of files, .*can't be used: .* is a symbolic link/);
  });

  it('is being written by another run', async () => {
    const directory = await claimDirectory(root, owner);
    await expect(claimDirectory(root, owner)).rejects.toThrow(/another run is writing to it \(process \d+ on here\)/);
    await directory.complete();
    await directory.leave();
    await run({ a: 'one' });
  });

  it('is claimed by many at once: one gets it', async () => {
    for (let round = 0; round < 10; round += 1) {
      const claims = await Promise.allSettled(Array.from({ length: 8 }, () => claimDirectory(root, owner)));
      const [first, ...others] = claims.flatMap((claim) => (claim.status === 'fulfilled' ? [claim.value] : []));
      expect(others).toEqual([]);
      await first?.leave();
    }
  });
});

it('a forged list removes only what it describes in the directory', async () => {
  writeFileSync(join(place, 'x'), 'outside');
  const long = listOf('y/'.repeat(5000).concat('x')).split('\n')[1];
  write('.hither-files', `${listOf('link/x')}${long}\n${JSON.stringify({ path: 'x', ...digest('inside') })}\n`);
  write('x', 'INSIDE');
  symlinkSync(place, join(root, 'link'));
  expect(await run({ a: 'one' })).toEqual(['link/x', 'x']);
  expect(readFileSync(join(place, 'x'), 'utf8')).toBe('outside');
  expect(contents()).toEqual({ a: 'one', link: 'link', x: 'INSIDE' });
});

/** A list with one file, whose content is `outside`. */
function listOf(path: string): string {
  const text = 'outside';
  const sha256 = createHash('sha256').update(text).digest('hex');
  return `{"schema":"hither-files/1"}\n${JSON.stringify({ path, size: text.length, sha256 })}\n`;
}
