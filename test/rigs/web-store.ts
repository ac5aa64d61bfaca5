/** A web server that can be a remote store: nginx with DAV, with its own directory. */
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { type AddressInfo, connect, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { requirement, works } from '../requirements';

export const NGINX = requirement('nginx', () => works('nginx', '-v'));

export interface WebServer {
  /** Address of the directory. */
  readonly base: string;
  /** The directory that it serves. */
  readonly directory: string;
  /** The answered requests: method, path and status. */
  readonly stop: () => Promise<void>;
  readonly logPath: string;
}

export interface WebServerOptions {
  /** `Basic …` or `Bearer …`. All requests without it get 401. */
  readonly authorization?: string;
  /** Refuses uploads. */
  readonly readOnly?: boolean;
  readonly port?: number;
}

/** Starts nginx and waits until it answers. */
export async function startWebServer(options: WebServerOptions = {}): Promise<WebServer> {
  const place = mkdtempSync(join(tmpdir(), 'hither-nginx-'));
  const directory = join(place, 'files');
  mkdirSync(directory);
  const port = options.port ?? (await freePort());
  const logPath = join(place, 'access.log');
  writeFileSync(join(place, 'nginx.conf'), configuration(place, port, options));
  const child = spawn('nginx', ['-p', place, '-c', join(place, 'nginx.conf'), '-e', join(place, 'error.log')], {
    stdio: 'ignore',
  });
  await answers(port, child);
  return { base: `http://127.0.0.1:${port}/kachery`, directory, logPath, stop: () => stop(child) };
}

function configuration(place: string, port: number, { authorization, readOnly }: WebServerOptions): string {
  const login = authorization === undefined ? '' : `if ($http_authorization != "${authorization}") { return 401; }`;
  const dav = readOnly ? '' : 'dav_methods PUT; create_full_put_path on; client_max_body_size 0;';
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((n) => `${n}_temp_path ${place}/${n};`);
  return `daemon off; worker_processes 1; pid ${place}/pid; ${process.getuid?.() === 0 ? 'user root;' : ''}
events {}
http {
  log_format short '$request_method $uri $status';
  access_log ${place}/access.log short;
  ${temporary.join(' ')}
  server {
    listen 127.0.0.1:${port};
    location /kachery/ { alias ${place}/files/; ${login} ${dav} }
  }
}
`;
}

export function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer();
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });
}

async function answers(port: number, child: ChildProcess): Promise<void> {
  for (;;) {
    if (child.exitCode !== null) {
      throw new TypeError('nginx did not start');
    }
    const connected = await new Promise<boolean>((resolve) => {
      const socket = connect(port, '127.0.0.1');
      socket.once('connect', () => resolve(true)).once('error', () => resolve(false));
      socket.once('connect', () => socket.destroy());
    });
    if (connected) {
      return;
    }
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

function stop(child: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    if (child.exitCode !== null) {
      resolve();
      return;
    }
    child.once('exit', () => resolve());
    child.kill('SIGTERM');
  });
}
