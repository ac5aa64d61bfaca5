/**
 * Queries the docker daemon of this machine without its client, whose start takes longer than the answer (Docker Engine
 * API; paths without a version use the daemon's own).
 */
import { connect } from 'node:net';

/** Far more than any image's answer needs. Bytes. */
const MAX_BYTES = 4 * 1024 ** 2;
const TIMEOUT_MS = 10_000;

/** The body of the response to a GET; undefined if it failed. The client then gives the reason. Never throws. */
export function getFromSocket(socket: string, path: string): Promise<string | undefined> {
  return new Promise((resolve) => {
    const chunks: Buffer[] = [];
    let size = 0;
    const connection = connect(socket);
    connection.setTimeout(TIMEOUT_MS, () => connection.destroy());
    connection.on('error', () => {});
    // With HTTP/1.0 the response is not chunked and ends with the connection.
    connection.on('connect', () => connection.write(`GET ${path} HTTP/1.0\r\nHost: docker\r\n\r\n`));
    connection.on('data', (chunk) => {
      chunks.push(chunk);
      size += chunk.length;
      if (size > MAX_BYTES) {
        connection.destroy();
      }
    });
    connection.on('close', () => resolve(size > MAX_BYTES ? undefined : bodyOf(Buffer.concat(chunks))));
  });
}

/** A body that is shorter than announced counts as none. */
function bodyOf(answer: Buffer): string | undefined {
  const end = answer.indexOf('\r\n\r\n');
  const head = answer.toString('latin1', 0, Math.max(end, 0));
  const length = /^content-length: *(\d+)\r?$/im.exec(head)?.[1];
  const body = answer.subarray(end + 4);
  const isWhole = length === undefined || Number(length) === body.length;
  return /^HTTP\/1\.[01] 200 /.test(head) && isWhole ? body.toString('utf8') : undefined;
}
