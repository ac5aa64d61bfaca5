/**
 * A small service for artifacts and caches with the protocols of the real ones: twirp over JSON and Azure's block
 * uploads (artifacts, caches v2), and the older REST protocol of caches (v1: GitHub Enterprise Server, act).
 */
import { createHash } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** An artifact as the service stores it. */
export interface StoredArtifact {
  readonly name: string;
  readonly id: string;
  /** The request that created it. */
  readonly request: Readonly<Record<string, unknown>>;
  readonly archive: Buffer;
  readonly final: boolean;
}

/** A cache archive as the service stores it. */
export interface StoredCache {
  readonly key: string;
  readonly version: string;
  archive: Buffer;
  final: boolean;
}

/** A running service. */
export interface ResultsService {
  /** The variables with which the runner tells a step where the service is. */
  readonly env: Readonly<Record<string, string>>;
  /** The same, with only the older protocol of caches. */
  readonly oldCacheEnv: Readonly<Record<string, string>>;
  readonly artifacts: readonly StoredArtifact[];
  readonly caches: readonly StoredCache[];
  /** Address of the REST API; its token is `a-token`. */
  readonly api: string;
  /** Replaces the archive of an artifact, as damage would. */
  tamper(name: string, archive: Buffer): void;
  /** Answers every further request with this status. */
  failWith(status: number): void;
  close(): Promise<void>;
}

const ARTIFACTS = '/twirp/github.actions.results.api.v1.ArtifactService/';
const CACHES = '/twirp/github.actions.results.api.v1.CacheService/';
const OLD_CACHES = '/token/_apis/artifactcache/';

type Message = Record<string, unknown>;

/** Starts the service on a free port of this machine. */
export async function startResultsService(): Promise<ResultsService> {
  const artifacts: StoredArtifact[] = [];
  const caches: StoredCache[] = [];
  const blocks = new Map<string, Buffer>();
  let failure: number | undefined;
  const server = createServer(async (request, response) => {
    const body = await readAll(request);
    const url = new URL(request.url ?? '', 'http://localhost');
    const { pathname } = url;
    const json = (): Message => JSON.parse(body.toString('utf8')) as Message;
    if (failure !== undefined) {
      answer(response, failure, { code: 'permission_denied', msg: 'no results today' });
    } else if (pathname.startsWith(ARTIFACTS)) {
      callArtifacts(pathname.slice(ARTIFACTS.length), json(), response);
    } else if (pathname.startsWith(CACHES)) {
      callCaches(pathname.slice(CACHES.length), json(), response);
    } else if (pathname.startsWith(OLD_CACHES)) {
      callOldCaches(pathname.slice(OLD_CACHES.length), { url, request, body }, response);
    } else if (pathname.startsWith('/repos/')) {
      callApi(url, request.headers.authorization ?? '', response);
    } else if (request.method === 'GET' || request.method === 'HEAD') {
      const blob = blobAt(pathname);
      const headers = { 'content-type': 'application/zip', 'content-length': blob.length };
      response.writeHead(200, headers).end(request.method === 'GET' ? blob : undefined);
    } else {
      upload(url, body, response);
    }
  });
  const base = (): string => `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const callArtifacts = (method: string, message: Message, response: ServerResponse): void => {
    const found = artifacts.findIndex(({ name }) => name === message.name);
    const listed = (list: readonly StoredArtifact[]) => ({
      artifacts: list.map(({ name, id, archive }) => ({
        workflow_run_backend_id: '1',
        workflow_job_run_backend_id: '1',
        database_id: id,
        name,
        size: String(archive.length),
        created_at: '2026-01-01T00:00:00Z',
        digest: `sha256:${digestOf(archive)}`,
      })),
    });
    if (method === 'CreateArtifact' && found < 0) {
      const id = String(artifacts.length + 1);
      artifacts.push({ name: String(message.name), id, request: message, archive: Buffer.alloc(0), final: false });
      answer(response, 200, { ok: true, signed_upload_url: `${base()}/artifact/${id}?sig=a-signature-nobody-prints` });
    } else if (method === 'FinalizeArtifact' && found >= 0) {
      const artifact = artifacts[found] as StoredArtifact;
      const matches =
        message.hash === undefined ||
        String(Object(message.hash).value ?? message.hash).endsWith(digestOf(artifact.archive));
      artifacts[found] = { ...artifact, final: matches };
      answer(response, 200, { ok: matches, artifact_id: artifact.id });
    } else if (method === 'ListArtifacts') {
      const { name_filter: name, id_filter: id } = message;
      const fits = (artifact: StoredArtifact): boolean =>
        artifact.final && (!name || artifact.name === name) && (!id || artifact.id === id);
      answer(response, 200, listed(artifacts.filter(fits)));
    } else if (method === 'GetSignedArtifactURL' && found >= 0) {
      answer(response, 200, { name: message.name, signed_url: `${base()}/artifact/${artifacts[found]?.id}?sig=x` });
    } else {
      answer(response, 409, { code: 'already_exists', msg: `${method} can't be done` });
    }
  };
  /** The REST API, for artifacts of other runs. */
  const callApi = ({ pathname, searchParams }: URL, authorization: string, response: ServerResponse): void => {
    const [, id] = /\/artifacts\/(\d+)\/zip$/.exec(pathname) ?? [];
    if (!/^(Bearer|token) a-token$/.test(authorization)) {
      answer(response, 403, { message: 'Resource not accessible by integration' });
    } else if (id !== undefined) {
      response.writeHead(302, { location: `${base()}/artifact/${id}?sig=x` }).end();
    } else {
      const found = artifacts.filter(({ name, final }) => final && name === searchParams.get('name'));
      const listed = found.map((artifact) => ({ id: Number(artifact.id), expired: false, workflow_run: { id: 7 } }));
      answer(response, 200, { total_count: listed.length, artifacts: listed });
    }
  };
  const matching = (keys: readonly string[], version: string): StoredCache | undefined => {
    const newest = (test: (key: string) => boolean) =>
      caches.filter((cache) => cache.final && cache.version === version && test(cache.key)).at(-1);
    const [first = ''] = keys;
    return newest((key) => key === first) ?? keys.map((k) => newest((key) => key.startsWith(k))).find((hit) => hit);
  };
  const callCaches = (method: string, message: Message, response: ServerResponse): void => {
    const [key, version] = [String(message.key), String(message.version)];
    const found = caches.findIndex((cache) => cache.key === key && cache.version === version);
    if (method === 'CreateCacheEntry' && found < 0) {
      caches.push({ key, version, archive: Buffer.alloc(0), final: false });
      answer(response, 200, { ok: true, signed_upload_url: `${base()}/cache/${caches.length - 1}?sig=x` });
    } else if (method === 'FinalizeCacheEntryUpload' && found >= 0) {
      (caches[found] as StoredCache).final = true;
      answer(response, 200, { ok: true, entry_id: String(found + 1) });
    } else if (method === 'GetCacheEntryDownloadURL') {
      const hit = matching([key, ...((message.restore_keys as string[] | undefined) ?? [])], version);
      const at = hit === undefined ? -1 : caches.indexOf(hit);
      answer(
        response,
        200,
        hit ? { ok: true, signed_download_url: `${base()}/cache/${at}`, matched_key: hit.key } : { ok: false },
      );
    } else {
      answer(response, 409, { code: 'already_exists', msg: `${method} can't be done` });
    }
  };
  interface OldCall {
    readonly url: URL;
    readonly request: IncomingMessage;
    readonly body: Buffer;
  }
  const callOldCaches = (path: string, { url, request, body }: OldCall, response: ServerResponse): void => {
    const id = Number(path.split('/')[1]) - 1;
    if (path === 'cache') {
      const keys = (url.searchParams.get('keys') ?? '').split(',');
      const hit = matching(keys, url.searchParams.get('version') ?? '');
      const at = hit === undefined ? -1 : caches.indexOf(hit);
      answer(response, hit ? 200 : 204, hit ? { cacheKey: hit.key, archiveLocation: `${base()}/cache/${at}` } : {});
    } else if (path === 'caches' && request.method === 'POST') {
      const { key, version } = JSON.parse(body.toString('utf8')) as { key: string; version: string };
      caches.push({ key, version, archive: Buffer.alloc(0), final: false });
      // For the client, 0 means that there is none.
      answer(response, 201, { cacheId: caches.length });
    } else if (request.method === 'PATCH') {
      const cache = caches[id] as StoredCache;
      cache.archive = Buffer.concat([cache.archive, body]);
      answer(response, 204, {});
    } else {
      (caches[id] as StoredCache).final = true;
      answer(response, 204, {});
    }
  };
  const blobAt = (pathname: string): Buffer => {
    const [, kind, id] = pathname.split('/');
    const found = kind === 'cache' ? caches[Number(id)] : artifacts.find((artifact) => artifact.id === id);
    return found?.archive ?? Buffer.alloc(0);
  };
  const upload = (url: URL, body: Buffer, response: ServerResponse): void => {
    const { pathname, searchParams } = url;
    if (searchParams.get('comp') === 'block') {
      blocks.set(`${pathname} ${searchParams.get('blockid')}`, body);
    } else {
      const names = [...body.toString('latin1').matchAll(/<Latest>([^<]+)<\/Latest>/g)].map(([, name]) => name);
      const isList = searchParams.get('comp') === 'blocklist';
      const parts = names.map((name) => blocks.get(`${pathname} ${name}`) ?? Buffer.alloc(0));
      store(pathname, isList ? Buffer.concat(parts) : body);
    }
    response.writeHead(201, { 'x-ms-request-id': '1' }).end();
  };
  const store = (pathname: string, archive: Buffer): void => {
    const [, kind, id] = pathname.split('/');
    if (kind === 'cache') {
      (caches[Number(id)] as StoredCache).archive = archive;
    } else {
      const at = artifacts.findIndex((artifact) => artifact.id === id);
      artifacts[at] = { ...(artifacts[at] as StoredArtifact), archive };
    }
  };
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return {
    artifacts,
    caches,
    env: {
      ACTIONS_RESULTS_URL: `${base()}/`,
      ACTIONS_RUNTIME_TOKEN: token(),
      ACTIONS_CACHE_SERVICE_V2: 'true',
    },
    oldCacheEnv: { ACTIONS_CACHE_URL: `${base()}/token/` },
    api: base(),
    tamper(name, archive) {
      const at = artifacts.findIndex((artifact) => artifact.name === name);
      artifacts[at] = { ...(artifacts[at] as StoredArtifact), archive };
    },
    failWith(status) {
      failure = status;
    },
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}

/** A token without a valid signature: the client only reads its claims. */
function token(): string {
  const part = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url');
  return `${part({ alg: 'none', typ: 'JWT' })}.${part({ scp: 'Actions.Results:1:1' })}.`;
}

function digestOf(archive: Buffer): string {
  return createHash('sha256').update(archive).digest('hex');
}

function answer(response: ServerResponse, status: number, body: object): void {
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
}

async function readAll(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) {
    chunks.push(chunk as Buffer);
  }
  return Buffer.concat(chunks);
}
