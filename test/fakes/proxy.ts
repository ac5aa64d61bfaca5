/** A proxy on the loopback for HTTP requests and tunnels (RFC 9110, CONNECT). Only it can resolve the servers' names. */
import { createServer, type IncomingMessage, request, type Server, type ServerResponse } from 'node:http';
import { createServer as createSecureServer } from 'node:https';
import { type AddressInfo, connect } from 'node:net';
import type { Duplex } from 'node:stream';
import type { Certificate } from './certificate';

export interface ProxyOptions {
  /** The ports of this machine, by server name: `store.test:443`. */
  readonly ports: Readonly<Record<string, number>>;
  /** `USER:PASSWORD`. Without it, no login is required. */
  readonly login?: string;
  /** The proxy itself speaks TLS. */
  readonly certificate?: Certificate;
}

export interface FakeProxy {
  readonly port: number;
  /** The recorded requests: `CONNECT store.test:443`, `GET http://store.test/x`. */
  readonly asked: string[];
  close(): void;
}

export async function startProxy({ ports, login, certificate }: ProxyOptions): Promise<FakeProxy> {
  const asked: string[] = [];
  const authorization = login === undefined ? undefined : `Basic ${Buffer.from(login).toString('base64')}`;
  const isAllowed = ({ method, url, headers }: IncomingMessage): boolean => {
    asked.push(`${method} ${url}`);
    return authorization === undefined || headers['proxy-authorization'] === authorization;
  };
  const forward = (incoming: IncomingMessage, response: ServerResponse): void => {
    const { host, pathname } = new URL(incoming.url ?? '');
    if (!isAllowed(incoming)) {
      response.writeHead(407).end();
      return;
    }
    const { 'proxy-authorization': _, ...headers } = incoming.headers;
    const options = { port: ports[host], path: pathname, method: incoming.method, headers };
    incoming.pipe(
      request(options, (answer) => {
        response.writeHead(answer.statusCode ?? 0, answer.headers);
        answer.pipe(response);
      }),
    );
  };
  const tunnel = (incoming: IncomingMessage, socket: Duplex): void => {
    const port = ports[incoming.url ?? ''];
    socket.on('error', () => {});
    if (!isAllowed(incoming) || port === undefined) {
      socket.end(`HTTP/1.1 ${port === undefined ? 502 : 407} No\r\n\r\n`);
      return;
    }
    const far = connect(port, '127.0.0.1', () => {
      socket.write('HTTP/1.1 200 Connection established\r\n\r\n');
      far.pipe(socket).pipe(far);
    });
    far.on('error', () => socket.destroy());
  };
  const server: Server = certificate === undefined ? createServer(forward) : createSecureServer(certificate, forward);
  server.on('connect', tunnel);
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return { port: (server.address() as AddressInfo).port, asked, close: () => void server.close() };
}
