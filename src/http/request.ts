/**
 * Sends requests over HTTP and HTTPS, with time limits, redirects and the caller's proxy. The body of the response is a
 * stream. All our own requests to servers go through this directory.
 */
import type { Readable } from 'node:stream';
import type { Dispatcher } from 'undici';
import { connections } from './connections';
import { failureOf, HttpFailure } from './http-failure';
import { proxyFor } from './proxy';

/** A request, without its URL. */
export interface HttpRequest {
  readonly method?: 'GET' | 'HEAD' | 'PUT';
  readonly headers: Readonly<Record<string, string>>;
  /** The environment, for `https_proxy`, `http_proxy`, `all_proxy` and `no_proxy`, in lower or upper case. */
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Aborts the request at any time, including while the response's body is read. */
  readonly signal?: AbortSignal;
  /** Time limit for the request and the whole response. Milliseconds. */
  readonly timeout?: number;
  /** The body of the request. It can be sent only once. */
  readonly body?: Readable;
}

/** A response of any status. The body must be read, destroyed or dumped. */
export interface HttpResponse {
  readonly status: number;
  /** By lower-case name. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Dispatcher.ResponseData['body'];
}

const MAX_REDIRECTS = 5;

/** Sends a request, and follows redirects unless it has a body. @throws HttpFailure if there is no response */
export async function sendRequest(url: string, request: HttpRequest): Promise<HttpResponse> {
  const ends = request.timeout === undefined ? {} : { ends: AbortSignal.timeout(request.timeout) };
  let current = new URL(url);
  let headers = request.headers;
  for (let turn = 0; turn <= MAX_REDIRECTS; turn++) {
    const answer = await sendOnce(current, { ...request, headers, ...ends });
    const { location } = answer.headers;
    if (answer.status < 300 || answer.status > 399 || location === undefined || request.body !== undefined) {
      return answer;
    }
    void answer.body.dump();
    const next = nextOf(current, location);
    // Another server must not get the first one's credentials.
    headers = next.host === current.host ? headers : without(headers, 'authorization');
    current = next;
  }
  throw new HttpFailure(current.host, 'too many redirects');
}

function nextOf(current: URL, location: string): URL {
  if (!URL.canParse(location, current.href)) {
    throw new HttpFailure(current.host, 'it redirects to an invalid address');
  }
  const next = new URL(location, current);
  if (next.protocol !== current.protocol) {
    throw new HttpFailure(current.host, `it redirects from ${current.protocol} to ${next.protocol}`);
  }
  return next;
}

function without(headers: Readonly<Record<string, string>>, name: string): Record<string, string> {
  return Object.fromEntries(Object.entries(headers).filter(([key]) => key !== name));
}

async function sendOnce(url: URL, request: HttpRequest & { readonly ends?: AbortSignal }): Promise<HttpResponse> {
  const { method = 'GET', headers, body, ends } = request;
  const proxy = proxyFor(url, request.env);
  const dispatcher = await connections(proxy, request.signal);
  const path = url.pathname + url.search;
  try {
    const answer = await dispatcher.request({
      ...{ origin: url.origin, path, method, headers },
      ...(body && { body }),
      ...(ends && { signal: ends }),
    });
    return { status: answer.statusCode, headers: oneLineEach(answer.headers), body: answer.body };
  } catch (thrown) {
    throw failureOf(url.host, thrown as Error, proxy);
  }
}

function oneLineEach(headers: Dispatcher.ResponseData['headers']): Record<string, string> {
  return Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [name, Array.isArray(value) ? value.join(', ') : (value ?? '')]),
  );
}
