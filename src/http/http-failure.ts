/** The error for a failed request. */

/** There is no response, or only a part of it. The message continues "HOST can't be reached:". */
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

/** Our texts for undici's error codes whose own messages don't help a user. */
const MEANINGS: Readonly<Record<string, string>> = {
  UND_ERR_HEADERS_TIMEOUT: 'it stopped responding',
  UND_ERR_BODY_TIMEOUT: 'it stopped responding',
  UND_ERR_CONNECT_TIMEOUT: 'connecting took too long',
  UND_ERR_SOCKET: 'the connection was closed too early',
};

/** Describes an error of a request, or of reading its response. `proxy` is the proxy that was used, if any. */
export function failureOf(host: string, error: Error, proxy?: URL): HttpFailure {
  if (error instanceof HttpFailure) {
    return error;
  }
  return new HttpFailure(host, proxy === undefined ? reasonOf(error) : reasonBehind(proxy, error));
}

/** undici gives a proxy's status only in the message: "Proxy response (407) !== 200 when HTTP Tunneling". */
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
  // If a name has several addresses, Node throws one error without a message for all of them.
  const first = error instanceof AggregateError ? (error.errors[0] as unknown) : error;
  const { code, message } =
    first instanceof Error ? (first as NodeJS.ErrnoException) : { code: '', message: String(first) };
  return MEANINGS[code ?? ''] ?? message;
}
