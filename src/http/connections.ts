/** Connections to servers and proxies. Later requests of this process reuse them, and they don't keep it alive. */
import { setMaxListeners } from 'node:events';
import type { Dispatcher } from 'undici';
import { loginOf } from './proxy';

/** How long to wait for a server that sends nothing. Milliseconds. */
export const IDLE_MS = 20_000;
const CONNECT_MS = 10_000;

/** The open connections, by the signal that closes them and by the address of the proxy. */
const opened = new WeakMap<AbortSignal, Map<string, Dispatcher>>();
const NEVER = new AbortController().signal;

/** The dispatcher that sends requests, directly or through a proxy. The signal also aborts connections in progress. */
export async function connections(proxy: URL | undefined, signal: AbortSignal = NEVER): Promise<Dispatcher> {
  // Loading undici takes longer than looking up a cached job, and most runs send no request.
  const undici = await import('undici');
  const byProxy = opened.get(signal) ?? new Map<string, Dispatcher>();
  opened.set(signal, byProxy);
  const key = proxy?.href ?? '';
  const dispatcher = byProxy.get(key) ?? open(undici, proxy, signal);
  byProxy.set(key, dispatcher);
  return dispatcher;
}

/** HTTPS servers are reached through a tunnel (RFC 9110, CONNECT), so that the proxy can't read the traffic. */
function open({ Agent, Pool, ProxyAgent }: typeof import('undici'), proxy: URL | undefined, signal: AbortSignal) {
  const times = { headersTimeout: IDLE_MS, bodyTimeout: IDLE_MS };
  const connect = { timeout: CONNECT_MS, signal: withoutWarning(signal) };
  if (proxy === undefined) {
    return new Agent({ ...times, connect });
  }
  const token = loginOf(proxy);
  return new ProxyAgent({
    ...times,
    uri: proxy.href,
    ...(token && { token }),
    proxyTls: connect,
    // By default undici waits five minutes for the proxy's response.
    clientFactory: (origin, options) => new Pool(origin, { ...options, ...times }),
    proxyTunnel: false,
  });
}

/** Each connection adds a listener to the signal, and Node warns about more than ten. */
function withoutWarning(signal: AbortSignal): AbortSignal {
  const controller = new AbortController();
  setMaxListeners(0, controller.signal);
  signal.addEventListener('abort', () => controller.abort(signal.reason), { once: true });
  if (signal.aborted) {
    controller.abort(signal.reason);
  }
  return controller.signal;
}
