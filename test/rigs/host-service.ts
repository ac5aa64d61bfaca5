/** A service of this machine that containers must not reach: a port of its loopback, and an abstract socket. */
import { spawn } from 'node:child_process';

const LISTEN = `
import socket, sys
by_port = socket.create_server(('127.0.0.1', 0))
port = by_port.getsockname()[1]
by_name = socket.socket(socket.AF_UNIX)
by_name.bind('\\0hither-attacker-%d' % port)
by_name.listen(8)
print(port, flush=True)
sys.stdin.read()
`;

/** The service listens, its queue takes callers; nobody needs to answer. */
export async function startHostService(): Promise<{ readonly port: number; close(): void }> {
  const child = spawn('python3', ['-c', LISTEN], { stdio: ['pipe', 'pipe', 'inherit'] });
  const port = await new Promise<number>((done) => child.stdout.once('data', (text) => done(Number(String(text)))));
  return { port, close: () => child.stdin.end() };
}
