import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, expect, it } from 'vitest';
import { getFromSocket } from '../../../../src/container/docker/engine-socket';

const directory = mkdtempSync(join(tmpdir(), 'hither-socket-'));
const socket = join(directory, 'docker.sock');
let server: Server | undefined;
afterEach(() => new Promise<void>((done) => (server === undefined ? done() : server.close(() => done()))));
afterAll(() => rmSync(directory, { recursive: true, force: true }));

async function answering(answer: string): Promise<string[]> {
  const asked: string[] = [];
  server = createServer((connection) => {
    connection.on('error', () => {});
    connection.once('data', (text) => {
      asked.push(String(text));
      connection.end(answer);
    });
  });
  await new Promise<void>((done) => server?.listen(socket, done));
  return asked;
}

it('returns the body of a success', async () => {
  const asked = await answering('HTTP/1.0 200 OK\r\nContent-Length: 2\r\n\r\n{}');
  expect(await getFromSocket(socket, '/images/python:3.12/json')).toBe('{}');
  expect(asked).toEqual(['GET /images/python:3.12/json HTTP/1.0\r\nHost: docker\r\n\r\n']);
});

it.each([
  ['a failure', 'HTTP/1.0 404 Not Found\r\nContent-Length: 2\r\n\r\n{}'],
  ['half a body', 'HTTP/1.0 200 OK\r\nContent-Length: 3\r\n\r\n{}'],
  ['nothing', ''],
  ['something else', 'SSH-2.0-OpenSSH\r\n'],
  ['too much', `HTTP/1.0 200 OK\r\n\r\n${' '.repeat(5 * 1024 ** 2)}`],
])('returns nothing for %s', async (_, answer) => {
  await answering(answer);
  expect(await getFromSocket(socket, '/x')).toBeUndefined();
});

it('returns nothing if no daemon listens', async () => {
  expect(await getFromSocket(join(directory, 'nobody'), '/x')).toBeUndefined();
});
