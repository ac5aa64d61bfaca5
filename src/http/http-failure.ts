/** Why a request has no answer. */

/** There is no answer, or not all of it. The message continues "HOST can't be reached:". */
export class HttpFailure extends Error {
  override readonly name = 'HttpFailure';

  constructor(
    /** The server that was asked, with its port. */
    readonly host: string,
    message: string,
  ) {
    super(message);
  }
}

/** What undici's codes mean where its own words don't say it to a user. */
const MEANINGS: Readonly<Record<string, string>> = {
  UND_ERR_HEADERS_TIMEOUT: 'it stopped responding',
  UND_ERR_BODY_TIMEOUT: 'it stopped responding',
  UND_ERR_CONNECT_TIMEOUT: 'connecting took too long',
  UND_ERR_SOCKET: 'the connection was closed too early',
};

/** What broke a request or the reading of its answer. `proxy` is the proxy on the way, if there is one. */
export function failureOf(host: string, error: Error, proxy?: URL): HttpFailure {
  if (error instanceof HttpFailure) {
    return error;
  }
  return new HttpFailure(host, proxy === undefined ? reasonOf(error) : reasonBehind(proxy, error));
}

/** undici tells the status that a proxy refuses with in words alone: "Proxy response (407) !== 200 when HTTP Tunneling". */
function reasonBehind(proxy: URL, error: Error): string {
  const status = /^Proxy .*\((\d{3})\)/.exec(error.message)?.[1];
  if (status === undefined) {
    return `through the proxy ${proxy.host}: ${reasonOf(error)}`;
  }
  const login =
    status === '407' ? ': write its user name and password into its address, http://USER:PASSWORD@HOST' : '';
  return `the proxy ${proxy.host} answered HTTP ${status}${login}`;
}

function reasonOf(error: Error): string {
  if (error.name === 'TimeoutError') {
    return 'it did not respond in time';
  }
  if (error.name === 'AbortError') {
    return 'it was cancelled';
  }
  // Of a name with several addresses Node gives one error without a message for all of them.
  const first = error instanceof AggregateError ? (error.errors[0] as unknown) : error;
  const { code, message } =
    first instanceof Error ? (first as NodeJS.ErrnoException) : { code: '', message: String(first) };
  return MEANINGS[code ?? ''] ?? message;
}
