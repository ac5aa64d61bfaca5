/**
 * One request over HTTP or HTTPS, with its answer as a stream: time limits, redirects, and the proxy that the caller set.
 * Only this directory speaks to the network.
 */
import { Agent as HttpAgent, request as httpRequest, type IncomingMessage, type RequestOptions } from 'node:http';
import { Agent as HttpsAgent, request as httpsRequest } from 'node:https';
import type { Socket } from 'node:net';
import type { Readable } from 'node:stream';
import { connect as connectTls } from 'node:tls';
import { addressOf, proxyFor } from './proxy';

/** What a request takes beside its URL. */
export interface HttpRequest {
  readonly method?: 'GET' | 'HEAD' | 'PUT';
  readonly headers: Readonly<Record<string, string>>;
  /** `https_proxy`, `http_proxy` and `no_proxy` are read here, in either case. */
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Ends it at any moment, also while the body is read. */
  readonly signal?: AbortSignal;
  /** What is sent; it can be sent once. */
  readonly body?: Readable;
}

/** An answer, whatever its status. The body has to be read or destroyed. */
export interface HttpResponse {
  readonly status: number;
  /** By lower-case name. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: IncomingMessage;
}

/** There is no answer, or not all of it. The message continues "HOST can't be reached:". */
export class HttpFailure extends Error {
  override readonly name = 'HttpFailure';

  constructor(
    /** Of whom was asked, with its port. */
    readonly host: string,
    message: string,
  ) {
    super(message);
  }
}

/** A server that says nothing for so long is not waited for. Milliseconds. */
const IDLE_MS = 20_000;
const MAX_REDIRECTS = 5;

/** Sends a request and follows redirects, except with a body. @throws HttpFailure where there is no answer */
export async function sendRequest(url: string, request: HttpRequest): Promise<HttpResponse> {
  let current = new URL(url);
  let headers = request.headers;
  for (let turn = 0; turn <= MAX_REDIRECTS; turn++) {
    const answer = await sendOnce(current, { ...request, headers });
    const { location } = answer.headers;
    if (answer.status < 300 || answer.status > 399 || location === undefined || request.body !== undefined) {
      return answer;
    }
    answer.body.destroy();
    const next = new URL(location, current);
    if (next.protocol !== current.protocol) {
      throw new HttpFailure(current.host, `it redirects from ${current.protocol} to ${next.protocol}`);
    }
    // Whoever is redirected to must not learn the password.
    headers = next.host === current.host ? headers : without(headers, 'authorization');
    current = next;
  }
  throw new HttpFailure(current.host, 'it redirects without end');
}

function without(headers: Readonly<Record<string, string>>, name: string): Record<string, string> {
  return Object.fromEntries(Object.entries(headers).filter(([key]) => key !== name));
}

/** Connections are kept for the next request of the same process, and keep no process alive. */
const agents = { http: new HttpAgent({ keepAlive: true }), https: new HttpsAgent({ keepAlive: true }) };

async function sendOnce(url: URL, request: HttpRequest): Promise<HttpResponse> {
  const { method = 'GET', headers, env, signal } = request;
  const secure = url.protocol === 'https:';
  const proxy = proxyFor(url, env);
  const options: RequestOptions = { method, headers, ...(signal === undefined ? {} : { signal }) };
  if (proxy === undefined) {
    return secure
      ? send((take) => httpsRequest(url, { ...options, agent: agents.https }, take), url, request.body)
      : send((take) => httpRequest(url, { ...options, agent: agents.http }, take), url, request.body);
  }
  if (!secure) {
    const { host, port, headers: login } = addressOf(proxy);
    const through = { ...options, host, port, path: url.href, headers: { ...headers, ...login, host: url.host } };
    return send((take) => httpRequest({ ...through, agent: false }, take), url, request.body);
  }
  const socket = await openTunnel(url, proxy);
  const createConnection = () => connectTls({ socket, servername: url.hostname });
  return send((take) => httpsRequest(url, { ...options, createConnection }, take), url, request.body);
}

type Starter = (take: (message: IncomingMessage) => void) => ReturnType<typeof httpRequest>;

function send(start: Starter, url: URL, body: Readable | undefined): Promise<HttpResponse> {
  return new Promise((resolve, reject) => {
    const fail = (error: Error): void => reject(failureOf(url.host, error));
    const request = start((message) => resolve(answerOf(message, url)));
    request.setTimeout(IDLE_MS, () => request.destroy(silent(url)));
    request.on('error', fail);
    if (body === undefined) {
      request.end();
    } else {
      body.on('error', (error) => request.destroy(error));
      body.pipe(request);
    }
  });
}

function silent(url: URL): HttpFailure {
  return new HttpFailure(url.host, `no answer within ${IDLE_MS / 1000} s`);
}

function answerOf(message: IncomingMessage, url: URL): HttpResponse {
  message.setTimeout(IDLE_MS, () => message.destroy(silent(url)));
  const headers = Object.fromEntries(
    Object.entries(message.headers).map(([name, value]) => [
      name,
      Array.isArray(value) ? value.join(', ') : (value ?? ''),
    ]),
  );
  return { status: message.statusCode ?? 0, headers, body: message };
}

/** A connection through a proxy to a server that the proxy can't listen to (RFC 9110, CONNECT). */
function openTunnel(url: URL, proxy: URL): Promise<Socket> {
  const target = `${url.hostname}:${url.port || '443'}`;
  return new Promise((resolve, reject) => {
    const fail = (why: string): void => reject(new HttpFailure(url.host, `the proxy ${proxy.host} ${why}`));
    const request = httpRequest({ ...addressOf(proxy), method: 'CONNECT', path: target, agent: false });
    request.setTimeout(IDLE_MS, () => request.destroy(silent(url)));
    request.on('connect', (answer, socket) => {
      if (answer.statusCode === 200) {
        resolve(socket as Socket);
      } else {
        socket.destroy();
        fail(`answered HTTP ${answer.statusCode}`);
      }
    });
    request.on('error', (error) => fail(messageOf(error)));
    request.end();
  });
}

/** What broke a request or the reading of its answer. */
export function failureOf(host: string, error: Error): HttpFailure {
  return error instanceof HttpFailure ? error : new HttpFailure(host, messageOf(error));
}

function messageOf(error: Error): string {
  if (error.name === 'TimeoutError') {
    return 'no answer in time';
  }
  if (error.name === 'AbortError') {
    return error.cause instanceof Error && error.cause.name === 'TimeoutError'
      ? 'no answer in time'
      : 'it was cancelled';
  }
  // Of a name with several addresses Node gives one error without a message for all of them.
  const first = error instanceof AggregateError ? (error.errors[0] as unknown) : error;
  return first instanceof Error ? first.message : String(first);
}
