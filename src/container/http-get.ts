/** A small GET over HTTP and HTTPS for registries: limits on time and size, redirects, and the proxy that the caller set. */
import { request as httpRequest, type IncomingMessage, type RequestOptions } from 'node:http';
import { request as httpsRequest } from 'node:https';
import type { Socket } from 'node:net';
import { connect as connectTls } from 'node:tls';
import { HitherError } from '../errors';

/** An answer, whatever its status. */
export interface HttpAnswer {
  readonly status: number;
  /** By lower-case name. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer;
}

/** What a request takes beside its URL. */
export interface HttpOptions {
  readonly headers: Readonly<Record<string, string>>;
  /** `https_proxy`, `http_proxy` and `no_proxy` are read here, in either case. */
  readonly env: Readonly<Record<string, string | undefined>>;
}

/** The specification lets registries refuse manifests above 4 MiB, so there are none. */
const MAX_BYTES = 4 * 1024 ** 2;
const TIMEOUT_MS = 20_000;
const MAX_REDIRECTS = 5;

/** Gets a URL. @throws an error with a message for people when there is no answer. */
export async function getOverHttp(url: string, options: HttpOptions): Promise<HttpAnswer> {
  let current = new URL(url);
  let headers = options.headers;
  for (let turn = 0; turn <= MAX_REDIRECTS; turn++) {
    const answer = await getOnce(current, { ...options, headers });
    const { location } = answer.headers;
    if (answer.status < 300 || answer.status > 399 || location === undefined) {
      return answer;
    }
    const next = new URL(location, current);
    if (next.protocol !== current.protocol) {
      throw unreachable(current, `it redirects from ${current.protocol} to ${next.protocol}`);
    }
    // Whoever is redirected to must not learn the password.
    headers = next.host === current.host ? headers : without(headers, 'authorization');
    current = next;
  }
  throw unreachable(current, 'it redirects without end');
}

function without(headers: Readonly<Record<string, string>>, name: string): Record<string, string> {
  return Object.fromEntries(Object.entries(headers).filter(([key]) => key !== name));
}

async function getOnce(url: URL, { headers, env }: HttpOptions): Promise<HttpAnswer> {
  const signal = AbortSignal.timeout(TIMEOUT_MS);
  const secure = url.protocol === 'https:';
  const proxy = proxyFor(url, env);
  const options: RequestOptions = { headers, signal, agent: false };
  if (proxy === undefined) {
    return send((take) => (secure ? httpsRequest : httpRequest)(url, options, take), url);
  }
  if (!secure) {
    const { host, port, headers: login } = addressOf(proxy);
    const through = { ...options, host, port, path: url.href, headers: { ...headers, ...login, host: url.host } };
    return send((take) => httpRequest(through, take), url);
  }
  const socket = await openTunnel(url, proxy, signal);
  const createConnection = () => connectTls({ socket, servername: url.hostname });
  return send((take) => httpsRequest(url, { headers, signal, createConnection }, take), url);
}

type Starter = (take: (message: IncomingMessage) => void) => ReturnType<typeof httpRequest>;

function send(start: Starter, url: URL): Promise<HttpAnswer> {
  return new Promise((resolve, reject) => {
    const fail = (error: Error): void => reject(unreachable(url, explain(error)));
    const request = start((message) => read(message, url).then(resolve, fail));
    request.on('error', fail);
    request.end();
  });
}

async function read(message: IncomingMessage, url: URL): Promise<HttpAnswer> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of message as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > MAX_BYTES) {
      throw unreachable(url, `its answer is larger than ${MAX_BYTES} bytes`);
    }
    chunks.push(chunk);
  }
  const headers = Object.fromEntries(
    Object.entries(message.headers).map(([name, value]) => [
      name,
      Array.isArray(value) ? value.join(', ') : (value ?? ''),
    ]),
  );
  return { status: message.statusCode ?? 0, headers, body: Buffer.concat(chunks) };
}

/** A connection through a proxy to a server that the proxy can't listen to (RFC 9110, CONNECT). */
function openTunnel(url: URL, proxy: URL, signal: AbortSignal): Promise<Socket> {
  const target = `${url.hostname}:${url.port || '443'}`;
  return new Promise((resolve, reject) => {
    const fail = (why: string): void => reject(unreachable(url, `the proxy ${proxy.host} ${why}`));
    const request = httpRequest({ ...addressOf(proxy), method: 'CONNECT', path: target, signal, agent: false });
    request.on('connect', (answer, socket) => {
      if (answer.statusCode === 200) {
        resolve(socket as Socket);
      } else {
        socket.destroy();
        fail(`answered HTTP ${answer.statusCode}`);
      }
    });
    request.on('error', (error) => fail(explain(error)));
    request.end();
  });
}

function addressOf(proxy: URL): { host: string; port: string | number; headers: Record<string, string> } {
  const login = `${decodeURIComponent(proxy.username)}:${decodeURIComponent(proxy.password)}`;
  return {
    host: proxy.hostname,
    port: proxy.port || 80,
    headers: login === ':' ? {} : { 'proxy-authorization': `Basic ${Buffer.from(login).toString('base64')}` },
  };
}

/** As curl reads these variables: lower case first, and never a proxy for this machine itself. */
export function proxyFor(url: URL, env: HttpOptions['env']): URL | undefined {
  const get = (name: string): string => env[name] || env[name.toUpperCase()] || '';
  const proxy = get(url.protocol === 'https:' ? 'https_proxy' : 'http_proxy') || get('all_proxy');
  const host = url.hostname;
  const isHere = host === 'localhost' || host === '[::1]' || /^127\./.test(host);
  const except = get('no_proxy')
    .split(',')
    .map((entry) => entry.trim().replace(/^\*?\./, ''))
    .filter((entry) => entry !== '');
  const isExcepted = except.some((entry) => entry === '*' || host === entry || host.endsWith(`.${entry}`));
  return proxy === '' || isHere || isExcepted ? undefined : parseProxy(proxy);
}

function parseProxy(text: string): URL | undefined {
  const url = text.includes('://') ? text : `http://${text}`;
  return URL.canParse(url) && new URL(url).protocol === 'http:' ? new URL(url) : undefined;
}

function explain(error: Error): string {
  if (error instanceof HitherError) {
    return error.message;
  }
  if (error.name === 'TimeoutError' || error.name === 'AbortError') {
    return `no answer within ${TIMEOUT_MS / 1000} s`;
  }
  // Of a name with several addresses Node gives one error without a message for all of them.
  const first = error instanceof AggregateError ? (error.errors[0] as unknown) : error;
  return first instanceof Error ? first.message : String(first);
}

function unreachable(url: URL, why: string): HitherError {
  return new HitherError(
    'image',
    `${url.host} can't be reached: ${why}`,
    'check the name of the registry and the network',
  );
}
