/** A GET for registries, with limits on time and size. */
import { HitherError } from '../../core/errors';
import { failureOf, HttpFailure } from '../../http/http-failure';
import { type HttpRequest, type HttpResponse, sendRequest } from '../../http/request';

/** A response of any status. */
export interface HttpAnswer extends Pick<HttpResponse, 'status' | 'headers'> {
  readonly body: Buffer;
}

/** Registries may refuse manifests above 4 MiB, so there are none. */
const MAX_BYTES = 4 * 1024 ** 2;
const TIMEOUT_MS = 20_000;

/** Gets a URL. @throws HitherError `image` if there is no response */
export async function getOverHttp(url: string, options: Pick<HttpRequest, 'headers' | 'env'>): Promise<HttpAnswer> {
  try {
    const { status, headers, body } = await sendRequest(url, { ...options, timeout: TIMEOUT_MS });
    return { status, headers, body: await read(body, new URL(url).host) };
  } catch (thrown) {
    if (thrown instanceof HttpFailure) {
      throw new HitherError(
        'image',
        `${thrown.host} can't be reached: ${thrown.message}`,
        'check the name of the registry and the network',
      );
    }
    throw thrown;
  }
}

async function read(body: HttpResponse['body'], host: string): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let size = 0;
  try {
    for await (const chunk of body as AsyncIterable<Buffer>) {
      size += chunk.length;
      if (size > MAX_BYTES) {
        throw new HttpFailure(host, `its answer is larger than ${MAX_BYTES} bytes`);
      }
      chunks.push(chunk);
    }
  } catch (thrown) {
    throw thrown instanceof Error ? failureOf(host, thrown) : thrown;
  }
  return Buffer.concat(chunks);
}
