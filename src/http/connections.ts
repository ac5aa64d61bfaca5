/** Connections to servers and proxies. They serve later requests of the same process too, and keep no process alive. */
import { setMaxListeners } from 'node:events';
import type { Dispatcher } from 'undici';
import { loginOf } from './proxy';

/** A server that says nothing for so long is not waited for. Milliseconds. */
export const IDLE_MS = 20_000;
const CONNECT_MS = 10_000;

/** By the signal that ends them, and by the proxy. */
const opened = new WeakMap<AbortSignal, Map<string, Dispatcher>>();
const NEVER = new AbortController().signal;

/** What sends requests directly, or through a proxy. The signal ends its connections, also while they are being made. */
export async function connections(proxy: URL | undefined, signal: AbortSignal = NEVER): Promise<Dispatcher> {
  // Loading it takes longer than the start of a known job, and most runs send no request.
  const undici = await import('undici');
  const known = opened.get(signal) ?? new Map<string, Dispatcher>();
  opened.set(signal, known);
  const key = proxy?.href ?? '';
  const dispatcher = known.get(key) ?? open(undici, proxy, signal);
  known.set(key, dispatcher);
  return dispatcher;
}

/** Servers of HTTPS are reached through a tunnel (RFC 9110, CONNECT), so that the proxy can't listen. */
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
    // undici would wait for the proxy's answer for five minutes.
    clientFactory: (origin, options) => new Pool(origin, { ...options, ...times }),
    proxyTunnel: false,
  });
}

/** Each connection listens to the signal; from the eleventh on Node would warn. */
function withoutWarning(signal: AbortSignal): AbortSignal {
  const controller = new AbortController();
  setMaxListeners(0, controller.signal);
  signal.addEventListener('abort', () => controller.abort(signal.reason), { once: true });
  if (signal.aborted) {
    controller.abort(signal.reason);
  }
  return controller.signal;
}
