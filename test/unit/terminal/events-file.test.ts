import { execFileSync, spawn } from 'node:child_process';
import { closeSync, mkdtempSync, openSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { afterAll, describe, expect, it } from 'vitest';
import type { CommandIo } from '../../../src/terminal/command-io';
import { openEventsFile } from '../../../src/terminal/events-file';

const directory = mkdtempSync(join(tmpdir(), 'hither-events-'));
afterAll(() => rmSync(directory, { recursive: true }));

const written: string[] = [];
const signal = new AbortController();
const io = {
  cwd: directory,
  signal: signal.signal,
  writeOut: (line: string) => void written.push(`out ${line}`),
  writeErr: (line: string) => void written.push(`err ${line}`),
} as unknown as CommandIo;

const open = (path: string, failures: string[] = []) => openEventsFile(path, io, (why) => void failures.push(why));
const started = (jobs: number) => ({ type: 'run-started', jobs }) as const;
const at = (name: string): string => join(directory, name);

describe('a file for events', () => {
  it('has each line as soon as the event happened, and replaces the file of an earlier run', async () => {
    writeFileSync(at('file'), `{"schema":"hither-event/1","event":"run-started",${'x'.repeat(1000)}`);
    symlinkSync('file', at('link'));
    const file = await open('link');
    expect(readFileSync(at('file'), 'utf8')).toBe('');
    file.report(started(3));
    expect(JSON.parse(readFileSync(at('file'), 'utf8'))).toMatchObject({ event: 'run-started', jobs: 3 });
    await file.close();
  });

  it.each([
    ['a spec', 'jobs: {}\n'],
    ['a blank line', '\n'],
    ['another schema', '{"schema":"hither-journal/1","event":"run-started"}\n'],
    ['later events', '{"event":"run-ended"}\n{"schema":"hither-event/1","event":"run-started"}\n'],
    ['a part of the schema', '{"schema":"hither-ev'],
  ])('is never one with %s in it, also through a link', async (_, content) => {
    writeFileSync(at('mine'), content);
    rmSync(at('to-mine'), { force: true });
    symlinkSync('mine', at('to-mine'));
    for (const name of ['mine', 'to-mine']) {
      await expect(open(name)).rejects.toMatchObject({
        code: 'usage',
        message: expect.stringContaining(`--events would overwrite ${at(name)}: it is not a file of events`),
      });
    }
    expect(readFileSync(at('mine'), 'utf8')).toBe(content);
  });

  it('may be an empty file', async () => {
    writeFileSync(at('empty'), '');
    const file = await open('empty');
    file.report(started(2));
    await file.close();
    expect(readFileSync(at('empty'), 'utf8')).toMatch(/^\{"schema":"hither-event\/1",.*\}\n$/);
  });

  it('may be a pipe, which waits for its reader', async () => {
    execFileSync('mkfifo', [at('pipe')]);
    const opening = open('pipe');
    const reader = spawn('cat', [at('pipe')], { stdio: ['ignore', 'pipe', 'inherit'] });
    const file = await opening;
    for (let index = 0; index < 5000; index += 1) {
      file.report(started(index));
    }
    const [lines] = await Promise.all([text(reader.stdout), file.close()]);
    expect(
      lines
        .trimEnd()
        .split('\n')
        .map((line) => JSON.parse(line).jobs),
    ).toEqual([...Array(5000).keys()]);
  });

  it('may be a pipe whose reader goes away, which is reported once', async () => {
    execFileSync('mkfifo', [at('left')]);
    const reader = spawn('head', ['-n', '1', at('left')], { stdio: 'ignore' });
    const failures: string[] = [];
    const file = await open('left', failures);
    file.report(started(1));
    await new Promise((done) => reader.once('close', done));
    for (let index = 0; index < 3; index += 1) {
      file.report(started(index));
      await new Promise(setImmediate);
    }
    await file.close();
    expect(failures).toEqual([
      expect.stringMatching(/^left can't be written, so further events are missing from it: .*EPIPE/),
    ]);
  });

  it('may be a descriptor, which is not opened again', async () => {
    const descriptor = openSync(at('given'), 'w');
    writeFileSync(descriptor, 'before\n');
    const file = await open(`/dev/fd/${descriptor}`);
    file.report(started(1));
    await file.close();
    expect(readFileSync(at('given'), 'utf8')).toMatch(/^before\n\{.*\}\n$/);
    expect(() => closeSync(descriptor)).toThrow();
  });

  it.each([
    ['/dev/stderr', 'err'],
    ['/dev/fd/2', 'err'],
    ['/dev/stdout', 'out'],
    ['/proc/self/fd/1', 'out'],
  ])('may be %s', async (path, name) => {
    written.length = 0;
    const file = await open(path);
    file.report(started(1));
    await file.close();
    expect(written).toEqual([expect.stringMatching(new RegExp(`^${name} \\{.*\\}\\n$`))]);
  });

  it.each(['', '.', 'no/such/file', '/dev/fd/999'])('can not be %j', async (path) => {
    await expect(open(path)).rejects.toMatchObject({ code: 'usage' });
  });

  it('that can no longer be written is reported once, and has whole lines only', async () => {
    const failures: string[] = [];
    const file = await open('/dev/full', failures);
    file.report(started(1));
    file.report(started(2));
    await file.close();
    expect(failures).toEqual([expect.stringMatching(/^\/dev\/full can't be written, .*ENOSPC/)]);
  });

  it('that is a pipe without a reader ends with the run', async () => {
    execFileSync('mkfifo', [at('alone')]);
    const waiting = open('alone');
    setTimeout(() => signal.abort(), 100);
    await expect(waiting).rejects.toMatchObject({ name: 'AbortError' });
  });
});
