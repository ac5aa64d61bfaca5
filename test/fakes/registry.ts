/** A small container registry on the loopback (OCI distribution specification, pulling), which records its requests. */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { digestOf, json, MANIFEST_TYPE, type TinyImage } from './images';

export type Login = 'none' | 'basic' | 'token';

export interface Registry {
  /** `127.0.0.1:PORT` */
  readonly address: string;
  /** The successful requests: `GET /v2/name/blobs/sha256:…`. */
  readonly served: string[];
  /** Adds an image under a name and a tag. Returns the reference by which an engine pulls it. */
  push(name: string, image: TinyImage): string;
  /** Adds an index of images for several platforms, by architecture. */
  pushIndex(name: string, images: Readonly<Record<string, TinyImage>>): string;
  /** Replaces the response for a path; undefined: it is the usual one again. */
  answer(path: string, how: ((response: ServerResponse) => void) | undefined): void;
  close(): void;
}

export const ACCOUNT = { user: 'curie', password: 'polonium:1898' };
const BASIC = `Basic ${Buffer.from(`${ACCOUNT.user}:${ACCOUNT.password}`).toString('base64')}`;
const TOKEN = 'a-token-for-pulling';

interface Content {
  readonly type: string;
  readonly bytes: Buffer;
}

/** Starts a registry, which may require a login. */
export async function startRegistry(login: Login = 'none'): Promise<Registry> {
  const contents = new Map<string, Content>();
  const answers = new Map<string, ((response: ServerResponse) => void) | undefined>();
  const served: string[] = [];
  const server = createServer((request, response) => {
    const url = new URL(request.url ?? '/', address());
    const own = answers.get(url.pathname);
    if (own !== undefined) {
      own(response);
    } else if (url.pathname === '/token') {
      giveToken(request, response);
    } else if (!isAllowed(request, login)) {
      response.writeHead(401, { 'www-authenticate': challenge(login, address(), url.pathname) }).end();
    } else {
      give(request, response, { path: url.pathname, contents, served });
    }
  });
  const address = (): string => `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const put = (name: string, type: string, bytes: Buffer, ...references: string[]): void => {
    for (const reference of [...references, digestOf(bytes)]) {
      contents.set(`/v2/${name}/${reference}`, { type, bytes });
    }
  };
  const host = address().slice('http://'.length);
  const pushAs = (name: string, image: TinyImage, ...tags: string[]): void => {
    contents.set(`/v2/${name}/blobs/${image.digest.config}`, { type: 'application/octet-stream', bytes: image.config });
    contents.set(`/v2/${name}/blobs/${image.digest.layer}`, { type: 'application/octet-stream', bytes: image.layer });
    put(`${name}/manifests`, MANIFEST_TYPE, image.manifest, ...tags);
  };
  return {
    address: host,
    served,
    push(name, image) {
      pushAs(name, image, 'latest');
      return `${host}/${name}:latest`;
    },
    pushIndex(name, images) {
      const manifests = Object.entries(images).map(([architecture, image]) => {
        pushAs(name, image);
        const platform = { os: 'linux', architecture };
        return { mediaType: MANIFEST_TYPE, digest: image.digest.manifest, size: image.manifest.length, platform };
      });
      const type = 'application/vnd.oci.image.index.v1+json';
      put(`${name}/manifests`, type, json({ schemaVersion: 2, mediaType: type, manifests }), 'latest');
      return `${host}/${name}:latest`;
    },
    answer: (path, how) => void answers.set(path, how),
    close: () => void server.close(),
  };
}

function isAllowed({ headers }: IncomingMessage, login: Login): boolean {
  return login === 'none' || headers.authorization === (login === 'basic' ? BASIC : `Bearer ${TOKEN}`);
}

function challenge(login: Login, address: string, path: string): string {
  const repository = /^\/v2\/(.+)\/(manifests|blobs)\//.exec(path)?.[1] ?? '';
  const scope = repository === '' ? '' : `,scope="repository:${repository}:pull"`;
  return login === 'basic' ? 'Basic realm="test"' : `Bearer realm="${address}/token",service="test"${scope}`;
}

function giveToken({ headers }: IncomingMessage, response: ServerResponse): void {
  if (headers.authorization === BASIC) {
    response.end(JSON.stringify({ token: TOKEN }));
  } else {
    response.writeHead(401).end();
  }
}

interface Gift {
  readonly path: string;
  readonly contents: ReadonlyMap<string, Content>;
  readonly served: string[];
}

function give({ method = '' }: IncomingMessage, response: ServerResponse, { path, contents, served }: Gift): void {
  if (path === '/v2/') {
    response.end('{}');
    return;
  }
  const content = contents.get(path);
  if (content === undefined) {
    response.writeHead(404, { 'content-type': 'application/json' }).end('{"errors":[{"code":"MANIFEST_UNKNOWN"}]}');
    return;
  }
  const { type, bytes } = content;
  served.push(`${method} ${path}`);
  response.writeHead(200, {
    'content-type': type,
    'content-length': bytes.length,
    'docker-content-digest': digestOf(bytes),
  });
  response.end(method === 'HEAD' ? undefined : bytes);
}
