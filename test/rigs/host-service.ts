/** A service on this machine that containers must not reach, on a port of the loopback and on an abstract socket. */
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

/** Starts the service. It only listens: the kernel accepts connections for it. */
export async function startHostService(): Promise<{ readonly port: number; close(): void }> {
  const child = spawn('python3', ['-c', LISTEN], { stdio: ['pipe', 'pipe', 'inherit'] });
  const port = await new Promise<number>((done) => child.stdout.once('data', (text) => done(Number(String(text)))));
  return { port, close: () => child.stdin.end() };
}
