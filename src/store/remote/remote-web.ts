/**
 * A remote store behind a web server: GET and HEAD, and PUT if the server allows it (RFC 9110). Objects may also have
 * flat paths, `sha1/H`, as in kachery-cloud's static export.
 */
import { open } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { withFile } from '../../files/with-file';
import { failureOf, HttpFailure } from '../../http/http-failure';
import { type HttpRequest, type HttpResponse, sendRequest } from '../../http/request';
import { authorizationFor, type RemoteCredentials } from './credentials';
import { RemoteFailure, type RemoteSource, type RemoteStore } from './remote-store';

/** The address of the server and how to reach it. */
export interface WebStoreOptions {
  /** Without a trailing slash. */
  readonly base: string;
  readonly writes: boolean;
  readonly credentials: readonly RemoteCredentials[];
  /** The environment, for its proxy settings. */
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Aborts every request. */
  readonly signal?: AbortSignal;
}

type Method = NonNullable<HttpRequest['method']>;

/** A server's answer for a missing file. */
const MISSING = [404, 410];

/** The remote store behind a base URL. */
export function webStore(options: WebStoreOptions): RemoteStore {
  const { base } = options;
  const send = (method: Method, key: string, source?: RemoteSource) =>
    retried(options.signal, () => sendTo(options, { method, key, source }));
  /** The response for the first key that exists. */
  const find = async (method: 'GET' | 'HEAD', key: string): Promise<HttpResponse | undefined> => {
    for (const each of [key, ...flatKey(key)]) {
      const answer = await send(method, each);
      if (answer.status === 200) {
        return answer;
      }
      void answer.body.dump();
      if (!MISSING.includes(answer.status)) {
        throw refusal(answer.status, method);
      }
    }
    return undefined;
  };
  const put = async (key: string, source: RemoteSource): Promise<void> => {
    const answer = await send('PUT', key, source);
    void answer.body.dump();
    if (answer.status < 200 || answer.status > 299) {
      throw refusal(answer.status, 'PUT');
    }
  };
  return {
    name: base,
    async has(key) {
      const answer = await find('HEAD', key);
      void answer?.body.dump();
      return answer !== undefined;
    },
    async fetch(key, target, most = Number.POSITIVE_INFINITY) {
      const answer = await find('GET', key);
      if (answer === undefined) {
        return false;
      }
      await download(answer, target, { host: new URL(base).host, most });
      return true;
    },
    ...(options.writes ? { put } : {}),
  };
}

function flatKey(key: string): string[] {
  const sha1 = /^sha1\/..\/..\/..\/([0-9a-f]{40})$/.exec(key)?.[1];
  return sha1 === undefined ? [] : [`sha1/${sha1}`];
}

interface Sending {
  readonly method: Method;
  readonly key: string;
  readonly source: RemoteSource | undefined;
}

function sendTo(options: WebStoreOptions, { method, key, source }: Sending): Promise<HttpResponse> {
  const { base, credentials, env, signal } = options;
  const url = `${base}/${key}`;
  const authorization = authorizationFor(url, credentials);
  const headers = {
    ...(authorization === undefined ? {} : { authorization }),
    ...(source === undefined ? {} : { 'content-length': String(source.size) }),
  };
  const body = source === undefined ? undefined : Readable.from(source.chunks());
  return sendRequest(url, { method, headers, env, ...(signal && { signal }), ...(body && { body }) });
}

const ATTEMPTS = 3;

/** Waits 0.5 s, then 1 s. */
const PAUSE_MS = 500;

/** Retries failures that may be temporary: a broken connection, a busy server. */
async function retried(signal: AbortSignal | undefined, send: () => Promise<HttpResponse>): Promise<HttpResponse> {
  for (let turn = 1; ; turn++) {
    const isLast = (): boolean => turn === ATTEMPTS || signal?.aborted === true;
    try {
      const answer = await send();
      if (isLast() || (answer.status < 500 && answer.status !== 429)) {
        return answer;
      }
      void answer.body.dump();
    } catch (thrown) {
      if (!(thrown instanceof HttpFailure)) {
        throw thrown;
      }
      if (isLast()) {
        throw new RemoteFailure(`can't be reached: ${thrown.message}`);
      }
    }
    await new Promise((resolve) => setTimeout(resolve, PAUSE_MS * turn));
  }
}

interface Download {
  readonly host: string;
  /** Limit in bytes: a response may be endless. */
  readonly most: number;
}

/**
 * Tells a broken response (the server's failure) from a failed write (ours). Afterwards nothing writes to the file any
 * more.
 */
async function download({ body }: HttpResponse, target: string, { host, most }: Download): Promise<void> {
  let broken: Error | undefined;
  body.on('error', (error) => {
    broken ??= error;
  });
  try {
    await withFile(await open(target, 'wx', 0o600), async (handle) => {
      let written = 0;
      for await (const chunk of body as AsyncIterable<Buffer>) {
        await handle.writeFile(chunk);
        written += chunk.length;
        if (written > most) {
          // Leaving the loop closes the connection.
          break;
        }
      }
    });
  } catch (thrown) {
    body.destroy();
    throw broken === undefined
      ? thrown
      : new RemoteFailure(`sent an incomplete response: ${failureOf(host, broken).message}`);
  }
}

function refusal(status: number, method: Method): RemoteFailure {
  const meanings: Readonly<Record<number, string>> = {
    401: 'it requires other credentials: set HITHER_REMOTE_CREDENTIALS',
    403: 'it requires other credentials: set HITHER_REMOTE_CREDENTIALS',
    405: "it doesn't accept uploads there",
    409: 'it must create missing directories (nginx: create_full_put_path on)',
    413: 'the file is larger than it accepts (nginx: client_max_body_size)',
    507: 'its disk is full',
  };
  const meaning = meanings[status];
  return new RemoteFailure(`answered HTTP ${status} to ${method}${meaning === undefined ? '' : `: ${meaning}`}`);
}
