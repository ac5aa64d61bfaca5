/** Which proxy a request goes through. */

/** As curl reads these variables: lower case first, and never a proxy for this machine itself. */
export function proxyFor(url: URL, env: Readonly<Record<string, string | undefined>>): URL | undefined {
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

/** Where a proxy listens, and the login that its URL carries. */
export function addressOf(proxy: URL): { host: string; port: string | number; headers: Record<string, string> } {
  const login = `${decodeURIComponent(proxy.username)}:${decodeURIComponent(proxy.password)}`;
  return {
    host: proxy.hostname,
    port: proxy.port || 80,
    headers: login === ':' ? {} : { 'proxy-authorization': `Basic ${Buffer.from(login).toString('base64')}` },
  };
}
