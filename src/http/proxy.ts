/** Chooses the proxy of a request. */
import { HttpFailure } from './http-failure';
import { isExcepted } from './no-proxy';

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * The proxy that the caller's environment sets, or undefined for a direct connection. Lower-case variables take
 * precedence. Requests to this machine never use a proxy.
 * @throws HttpFailure for a proxy that can't be used: bypassing it could send the request where it must not go
 */
export function proxyFor(url: URL, env: Environment): URL | undefined {
  const scheme = url.protocol === 'https:' ? 'https_proxy' : 'http_proxy';
  const name = [scheme, scheme.toUpperCase(), 'all_proxy', 'ALL_PROXY'].find((each) => env[each]);
  if (name === undefined || isThisMachine(url.hostname) || isExcepted(url, env.no_proxy || env.NO_PROXY || '')) {
    return undefined;
  }
  const text = env[name] ?? '';
  const proxy = parseProxy(text);
  if (proxy === undefined) {
    const kind = /^([a-z][\w+.-]*):\/\//i.exec(text)?.[1];
    const why = kind === undefined || /^https?$/i.test(kind) ? 'is not an address' : `is a ${kind}:// proxy`;
    throw new HttpFailure(url.host, `${name} ${why}: only http:// and https:// proxies are supported`);
  }
  return proxy;
}

function isThisMachine(host: string): boolean {
  return host === 'localhost' || host === '[::1]' || /^127\./.test(host);
}

function parseProxy(text: string): URL | undefined {
  const address = text.includes('://') ? text : `http://${text}`;
  const url = URL.canParse(address) ? new URL(address) : undefined;
  return url !== undefined && /^https?:$/.test(url.protocol) && loginOf(url) !== undefined ? url : undefined;
}

/** The `Proxy-Authorization` header for the login in a proxy's address: '' without one, undefined if it is invalid. */
export function loginOf({ username, password }: URL): string | undefined {
  try {
    const login = `${decodeURIComponent(username)}:${decodeURIComponent(password)}`;
    return login === ':' ? '' : `Basic ${Buffer.from(login).toString('base64')}`;
  } catch {
    return undefined;
  }
}
