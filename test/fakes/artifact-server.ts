/** A small artifact service that speaks the protocol of the real one (twirp over JSON, and Azure's block uploads). */
import { createHash } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** An artifact as the service has it. */
export interface StoredArtifact {
  readonly name: string;
  readonly id: string;
  /** The request that made it. */
  readonly request: Readonly<Record<string, unknown>>;
  readonly archive: Buffer;
  readonly final: boolean;
}

/** A running service. */
export interface ArtifactServer {
  /** What the runner tells a step, so that it finds the service. */
  readonly env: Readonly<Record<string, string>>;
  readonly artifacts: readonly StoredArtifact[];
  /** Every further request is answered by this status. */
  failWith(status: number): void;
  close(): Promise<void>;
}

const SERVICE = '/twirp/github.actions.results.api.v1.ArtifactService/';

/** Starts the service on a free port of this machine. */
export async function startArtifactServer(): Promise<ArtifactServer> {
  const artifacts: StoredArtifact[] = [];
  const blocks = new Map<string, Buffer>();
  let failure: number | undefined;
  const server = createServer(async (request, response) => {
    const body = await readAll(request);
    const url = new URL(request.url ?? '', 'http://localhost');
    if (failure !== undefined) {
      answer(response, failure, { code: 'permission_denied', msg: 'no artifacts today' });
    } else if (url.pathname.startsWith(SERVICE)) {
      call(url.pathname.slice(SERVICE.length), JSON.parse(body.toString('utf8')), response);
    } else {
      upload(url, body, response);
    }
  });
  const call = (method: string, message: Record<string, string>, response: ServerResponse): void => {
    const base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const found = artifacts.findIndex(({ name }) => name === message.name);
    if (method === 'CreateArtifact' && found < 0) {
      const id = String(artifacts.length + 1);
      artifacts.push({ name: message.name ?? '', id, request: message, archive: Buffer.alloc(0), final: false });
      answer(response, 200, { ok: true, signed_upload_url: `${base}/upload/${id}?sig=a-signature-nobody-prints` });
    } else if (method === 'FinalizeArtifact' && found >= 0) {
      const artifact = artifacts[found] as StoredArtifact;
      const matches =
        message.hash === undefined ||
        String(Object(message.hash).value ?? message.hash).endsWith(digestOf(artifact.archive));
      artifacts[found] = { ...artifact, final: matches };
      answer(response, 200, { ok: matches, artifact_id: artifact.id });
    } else {
      answer(response, 409, { code: 'already_exists', msg: `${method} can't be done` });
    }
  };
  const upload = (url: URL, body: Buffer, response: ServerResponse): void => {
    const id = url.pathname.split('/').at(-1) ?? '';
    const at = artifacts.findIndex((artifact) => artifact.id === id);
    if (url.searchParams.get('comp') === 'block') {
      blocks.set(`${id} ${url.searchParams.get('blockid')}`, body);
    } else {
      const names = [...body.toString('utf8').matchAll(/<Latest>([^<]+)<\/Latest>/g)].map(([, name]) => name);
      const archive = Buffer.concat(names.map((name) => blocks.get(`${id} ${name}`) ?? Buffer.alloc(0)));
      artifacts[at] = { ...(artifacts[at] as StoredArtifact), archive };
    }
    response.writeHead(201, { 'x-ms-request-id': '1' }).end();
  };
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return {
    artifacts,
    env: {
      ACTIONS_RESULTS_URL: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
      ACTIONS_RUNTIME_TOKEN: token(),
    },
    failWith(status) {
      failure = status;
    },
    close: () => new Promise((done) => server.close(() => done())),
  };
}

/** The client reads the claims of the token, and leaves its signature to the service. */
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
