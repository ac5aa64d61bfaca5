import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { type AddressInfo, createServer as createTcpServer, type Server as TcpServer } from 'node:net';
import { Readable } from 'node:stream';
import { afterEach, describe, expect, it } from 'vitest';
import { type HttpRequest, sendRequest } from '../../../src/http/request';
import { type FakeProxy, startProxy } from '../../fakes/proxy';

const servers: (Server | TcpServer | FakeProxy)[] = [];
afterEach(() => {
  for (const server of servers.splice(0)) {
    server.close();
  }
});

async function listen(server: Server | TcpServer): Promise<string> {
  servers.push(server);
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return `127.0.0.1:${(server.address() as AddressInfo).port}`;
}

const serve = (answer: (request: IncomingMessage, response: ServerResponse) => void) => listen(createServer(answer));
const portOf = (host: string): number => Number(host.split(':')[1]);

async function text(url: string, request: Partial<HttpRequest> = {}): Promise<string> {
  const { status, body } = await sendRequest(url, { headers: {}, env: {}, ...request });
  return `${status} ${await body.text()}`;
}

describe('a request', () => {
  it('is sent with its method, headers and body', async () => {
    const host = await serve((request, response) => {
      const { authorization, 'content-length': length } = request.headers;
      response.write(`${request.method} ${request.url} ${authorization} ${length} `);
      request.pipe(response);
    });
    const headers = { authorization: 'Bearer t', 'content-length': '5' };
    const body = Readable.from([Buffer.from('by'), Buffer.from('tes')]);
    expect(await text(`http://${host}/a?b=c`, { method: 'PUT', headers, body })).toBe(
      '200 PUT /a?b=c Bearer t 5 bytes',
    );
  });

  it('joins repeated headers into one', async () => {
    const host = await serve((_, response) => void response.writeHead(200, { 'X-A': ['1', '2'] }).end());
    const { headers, body } = await sendRequest(`http://${host}`, { headers: {}, env: {} });
    await body.dump();
    expect(headers['x-a']).toBe('1, 2');
  });

  it('with a body may be answered before the body is sent', async () => {
    const host = await serve((_, response) => void response.writeHead(413, { connection: 'close' }).end('no'));
    const body = Readable.from(Array.from({ length: 200 }, () => Buffer.alloc(64 * 1024)));
    const headers = { 'content-length': String(200 * 64 * 1024) };
    await text(`http://${host}`, { method: 'PUT', headers, body }).then(
      (answer) => expect(answer).toBe('413 no'),
      // A server may close before its answer is read.
      (thrown) => expect(thrown.name).toBe('HttpFailure'),
    );
  });

  it('whose body ends early fails', async () => {
    const host = await serve((request) => request.resume());
    const body = Readable.from([Buffer.from('by')]);
    const sent = text(`http://${host}`, { method: 'PUT', headers: { 'content-length': '5' }, body });
    await expect(sent).rejects.toMatchObject({ name: 'HttpFailure', host });
  });

  it.each(['/x\r\ny', 'https://127.0.0.1:1/', 'ftp://x/', 'http://['])('refuses a redirect to %j', async (location) => {
    const host = await listen(
      createTcpServer((socket) => {
        socket.on('error', () => {});
        socket.end(`HTTP/1.1 302 Found\r\nLocation: ${location}\r\nContent-Length: 0\r\n\r\n`);
      }),
    );
    const failed = location.startsWith('/') ? 'HTTP/1.1' : 'redirects';
    await expect(text(`http://${host}`)).rejects.toMatchObject({
      name: 'HttpFailure',
      host,
      message: expect.stringContaining(failed),
    });
  });

  it('reads little of the body of a redirect', async () => {
    let sent = 0;
    const host = await serve((request, response) => {
      if (request.url === '/there') {
        response.end('here');
        return;
      }
      response.writeHead(302, { location: '/there' });
      const flood = (): void => {
        while (!response.destroyed && response.write(Buffer.alloc(64 * 1024))) {
          sent += 64 * 1024;
        }
      };
      response.on('drain', flood).on('error', () => {});
      flood();
    });
    expect(await text(`http://${host}`)).toBe('200 here');
    expect(sent).toBeLessThan(16 * 1024 ** 2);
  });
});

describe('a request ends', () => {
  /** A server that accepts connections and never sends anything. */
  const silent = () => listen(createTcpServer((socket) => void socket.on('error', () => {})));

  it('when its time is over', async () => {
    const host = await silent();
    const asked = text(`http://${host}`, { timeout: 50 });
    await expect(asked).rejects.toMatchObject({ name: 'HttpFailure', host, message: 'it did not respond in time' });
  });

  it('when its time is over in the middle of the body', async () => {
    const host = await serve((_, response) => void response.writeHead(200, { 'content-length': '10' }).write('half'));
    const { body } = await sendRequest(`http://${host}`, { headers: {}, env: {}, timeout: 200 });
    await expect(body.text()).rejects.toMatchObject({ name: 'TimeoutError' });
  });

  it.each(['before the answer', 'in the middle of the body', 'while a proxy is silent', 'before it began'])(
    'when it is cancelled %s',
    async (when) => {
      const host = await silent();
      const slow = await serve((_, response) => void response.writeHead(200, { 'content-length': '10' }).write('half'));
      const cancel = new AbortController();
      setTimeout(() => cancel.abort(), when === 'before it began' ? 0 : 100);
      if (when === 'before it began') {
        cancel.abort();
      }
      const url = { 'in the middle of the body': `http://${slow}`, 'while a proxy is silent': 'https://store.test' }[
        when
      ];
      const begun = Date.now();
      const asked = text(url ?? `http://${host}`, { signal: cancel.signal, env: { https_proxy: host } });
      await expect(asked).rejects.toMatchObject({ message: expect.stringMatching(/cancelled|aborted/) });
      expect(Date.now() - begun).toBeLessThan(2000);
    },
  );

  it('alone: a request with another signal continues', async () => {
    const host = await serve((_, response) => void setTimeout(() => response.end('done'), 200));
    const cancel = new AbortController();
    const [first, second] = [text(`http://${host}`, { signal: cancel.signal }), text(`http://${host}`)];
    setTimeout(() => cancel.abort(), 50);
    await expect(first).rejects.toMatchObject({ message: 'it was cancelled' });
    expect(await second).toBe('200 done');
  });
});

describe('through a proxy', () => {
  const proxied = async (options: { login?: string } = {}) => {
    const store = await serve((request, response) => void response.end(`${request.method} ${request.headers.host}`));
    const proxy = await startProxy({ ports: { 'store.test': portOf(store) }, ...options });
    servers.push(proxy);
    return proxy;
  };

  it('an HTTP request has its whole URL in the request line', async () => {
    const proxy = await proxied();
    const env = { http_proxy: `http://127.0.0.1:${proxy.port}` };
    expect(await text('http://store.test/a?b', { env })).toBe('200 GET store.test');
    expect(await text('http://store.test/c', { env, method: 'PUT', body: Readable.from([Buffer.from('x')]) })).toBe(
      '200 PUT store.test',
    );
    expect(proxy.asked).toEqual(['GET http://store.test/a?b', 'PUT http://store.test/c']);
  });

  it('the proxy gets its login', async () => {
    const proxy = await proxied({ login: 'me:p@ss:word' });
    const ask = (login: string) =>
      text('http://store.test/', { env: { http_proxy: `http://${login}127.0.0.1:${proxy.port}` } });
    expect(await ask('me:p%40ss%3Aword@')).toBe('200 GET store.test');
    const refused = `the proxy 127.0.0.1:${proxy.port} answered HTTP 407: write its user name and password into its address`;
    await expect(ask('me:secret@')).rejects.toMatchObject({
      host: 'store.test',
      message: expect.stringContaining(refused),
    });
    await expect(ask('')).rejects.toMatchObject({ message: expect.stringContaining(refused) });
  });

  it.each(['http', 'https'])('a failed %s request is reported with the name of the proxy', async (scheme) => {
    const proxy = await startProxy({ ports: {} });
    servers.push(proxy);
    const ask = (host: string) => text(`${scheme}://store.test/`, { env: { http_proxy: host, https_proxy: host } });
    await expect(ask('127.0.0.1:1')).rejects.toMatchObject({
      message: expect.stringMatching(/^through the proxy 127.0.0.1:1: .*ECONNREFUSED/),
    });
    if (scheme === 'https') {
      await expect(ask(`127.0.0.1:${proxy.port}`)).rejects.toMatchObject({
        message: `the proxy 127.0.0.1:${proxy.port} answered HTTP 502`,
      });
    }
  });
});
