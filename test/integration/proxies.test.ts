/** Requests through proxies with TLS, to a server whose name only the proxy knows. */
import { writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:https';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Certificate, makeCertificate, OPENSSL } from '../fakes/certificate';
import { type FakeProxy, startProxy } from '../fakes/proxy';
import { needs } from '../requirements';
import { emptyDirectory, hither, hostPython } from '../rigs/hither';

const LOGIN = 'me:a secret';
const asked: string[] = [];
let certificate: Certificate;
let server: Server;
const proxies: FakeProxy[] = [];

beforeAll(async () => {
  if (OPENSSL.missing) {
    return;
  }
  certificate = makeCertificate('store.test', 'localhost');
  server = createServer(certificate, (request, response) => {
    asked.push(`${request.method} ${request.headers.host}`);
    response.writeHead(404).end();
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const ports = { 'store.test:443': (server.address() as AddressInfo).port };
  proxies.push(await startProxy({ ports, login: LOGIN }), await startProxy({ ports, login: LOGIN, certificate }));
});
afterAll(() => {
  server?.close();
  for (const proxy of proxies) {
    proxy.close();
  }
});

/** Plans a job whose result a remote store behind the proxy might have. */
async function plan(env: Record<string, string>) {
  asked.splice(0);
  const directory = await emptyDirectory();
  await writeFile(
    join(directory, 'f.py'),
    "import hither as hi\n@hi.function('f', '1')\n@hi.container('x')\ndef f(): pass\n",
  );
  await writeFile(join(directory, 'hither.yml'), 'function: f.py:f\n');
  const store = { KACHERY_STORAGE_DIR: await emptyDirectory(), HITHER_REMOTE_STORES: 'https://store.test/kachery' };
  const environment = { ...hostPython(), ...store, NODE_EXTRA_CA_CERTS: certificate.path, ...env };
  return hither(['plan', '--runtime', 'host'], { cwd: directory, env: environment });
}

describe.each(['http', 'https'])('a proxy with the scheme %s', needs(OPENSSL), (scheme) => {
  const address = (login: string) => `${scheme}://${login}localhost:${proxies[scheme === 'http' ? 0 : 1]?.port}`;

  it('tunnels to servers with TLS', async () => {
    const { stderr } = await plan({ HTTPS_PROXY: address('me:a%20secret@') });
    expect(stderr).toBe('');
    expect(new Set(asked)).toEqual(new Set(['GET store.test']));
    expect(proxies.map((proxy) => new Set(proxy.asked.splice(0)))).toContainEqual(new Set(['CONNECT store.test:443']));
  });

  it('that refuses a login is reported, without the login', async () => {
    const { stderr } = await plan({ https_proxy: address('me:wrong@') });
    expect(stderr).toMatch(
      /https:\/\/store\.test\/kachery can't be reached: the proxy localhost:\d+ answered HTTP 407/,
    );
    expect(stderr).not.toContain('wrong');
    expect(asked).toEqual([]);
  });
});

it('a server whose certificate has an unknown authority is refused behind a proxy too', needs(OPENSSL), async () => {
  const https_proxy = `http://me:a%20secret@localhost:${proxies[0]?.port}`;
  const { stderr } = await plan({ https_proxy, NODE_EXTRA_CA_CERTS: '' });
  expect(stderr).toContain('self-signed certificate');
  expect(asked).toEqual([]);
});

it('a proxy of another kind is refused, never bypassed', needs(OPENSSL), async () => {
  const { stderr } = await plan({ all_proxy: 'socks5://localhost:1' });
  expect(stderr).toContain('all_proxy is a socks5:// proxy: only http:// and https:// proxies are supported');
});
