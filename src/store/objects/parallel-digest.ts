/**
 * Computes sha1 and sha256 of one stream of bytes. For a large file each runs in its own thread, because hashing is
 * slower than disks.
 */
import { createHash } from 'node:crypto';

/** For smaller files, starting a thread takes longer than it saves. Bytes. */
const LARGE = 64 * 1024 * 1024;

/** Large enough to make the cost of system calls and thread messages negligible. Bytes. */
const PIECE_BYTES = 4 * 1024 * 1024;

/** Takes pieces in order. */
export interface ParallelDigest {
  /** Two buffers: fill one while the other is hashed. Pieces must start at the beginning of a buffer. */
  readonly buffers: readonly [Buffer, Buffer];
  /** Hashes the first bytes of a buffer, which must not change before the promise resolves. */
  update(buffer: 0 | 1, length: number): Promise<void>;
  digest(): Promise<{ readonly sha1: string; readonly sha256: string }>;
  /** Ends the thread. */
  close(): Promise<void>;
}

/** Hashes for a file of about this size. */
export async function parallelDigest(size: number): Promise<ParallelDigest> {
  // one byte more, so that reading a small file's only piece shows whether it was the last
  const piece = Math.min(PIECE_BYTES, size + 1);
  const memory = [new SharedArrayBuffer(piece), new SharedArrayBuffer(piece)] as const;
  const buffers = [Buffer.from(memory[0]), Buffer.from(memory[1])] as const;
  const sha1 = createHash('sha1');
  const sha256 = size < LARGE ? sha256Here(buffers) : await sha256InThread(memory);
  return {
    buffers,
    async update(buffer, length) {
      const other = sha256.update(buffer, length);
      sha1.update(buffers[buffer].subarray(0, length));
      await other;
    },
    digest: async () => ({ sha1: sha1.digest('hex'), sha256: await sha256.digest() }),
    close: sha256.close,
  };
}

interface OneHash {
  update(buffer: 0 | 1, length: number): Promise<unknown>;
  digest(): Promise<string>;
  close(): Promise<void>;
}

function sha256Here(buffers: readonly [Buffer, Buffer]): OneHash {
  const hash = createHash('sha256');
  return {
    update: async (buffer, length) => hash.update(buffers[buffer].subarray(0, length)),
    digest: async () => hash.digest('hex'),
    close: async () => {},
  };
}

/**
 * Replies to [buffer, length] once it is hashed, and to null with the digest. Inlined so that the bundle needs no extra
 * file.
 */
const THREAD = `
const { parentPort, workerData } = require('node:worker_threads');
const hash = require('node:crypto').createHash('sha256');
parentPort.on('message', (piece) => {
  if (piece !== null) {
    hash.update(new Uint8Array(workerData[piece[0]], 0, piece[1]));
  }
  parentPort.postMessage(piece === null ? hash.digest('hex') : '');
});
`;

async function sha256InThread(memory: readonly SharedArrayBuffer[]): Promise<OneHash> {
  // Loaded only for large files, because it takes 1 ms.
  const { Worker } = await import('node:worker_threads');
  const worker = new Worker(THREAD, { eval: true, workerData: memory });
  const ask = (question: readonly [number, number] | null) =>
    new Promise<string>((done, fail) => {
      worker.once('message', (answer: string) => {
        worker.off('error', fail);
        done(answer);
      });
      worker.once('error', fail);
      worker.postMessage(question);
    });
  return {
    update: (buffer, length) => ask([buffer, length]),
    digest: () => ask(null),
    close: async () => {
      await worker.terminate();
    },
  };
}
