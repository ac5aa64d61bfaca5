/** Ends and removes containers of docker and podman. */
import type { ProcessIdentity } from '../../core/process-identity';
import { anyRuns, processesBy, signalAll } from '../process-table';
import { LABEL, OWNER_LABEL, parseOwner } from './arguments';
import type { EngineClient } from './client';

/** Seconds that the function gets to exit on its own; cancelling promises 5 in all. */
const GRACE = '1';

/** Ends a container. The engine removes it with its anonymous volumes (--rm), unless it never started. */
export async function stopContainer(client: EngineClient, name: string): Promise<void> {
  const stopped = await client.ask(['stop', '--time', GRACE, name]);
  if (stopped.exitCode !== 0 && isUnknown(stopped.stderr)) {
    return;
  }
  await client.ask(['rm', '--force', '--volumes', name]);
}

function isUnknown(stderr: string): boolean {
  return /no such container|no container with name or id/i.test(stderr);
}

/** Removes our containers whose owner is dead. Returns their names. */
export async function sweepContainers(
  client: EngineClient,
  isDead: (owner: ProcessIdentity) => boolean,
): Promise<readonly string[]> {
  // One that is still starting a container would do so after the sweep.
  await endClients(isDead);
  const format = `{{.Names}} ${client.dialect.labelOf(OWNER_LABEL)}`;
  const list = await client.ask(['ps', '--all', '--filter', `label=${LABEL}=1`, '--format', format]);
  const dead = list.stdout.split('\n').flatMap((line) => {
    const [name = '', ...label] = line.trim().split(' ');
    const owner = parseOwner(label.join(' '));
    return owner !== undefined && isDead(owner) ? [name] : [];
  });
  for (const name of dead) {
    await client.ask(['rm', '--force', '--volumes', name]);
  }
  return dead;
}

/** How long killed clients may take to end, and how often that is checked. Milliseconds. */
const PATIENCE_MS = 1000;
const LOOK_MS = 10;

/** Ends the engine's clients that dead runs started: only our containers have this label. */
async function endClients(isDead: (owner: ProcessIdentity) => boolean): Promise<void> {
  const clients = processesBy('arguments', (text) => {
    const [, label = ''] = text.split(`\n--label\n${LABEL}=1\n--label\n${OWNER_LABEL}=`);
    const owner = parseOwner(label.split('\n')[0] ?? '');
    return owner !== undefined && isDead(owner) ? 'dead' : undefined;
  });
  const dead = clients.get('dead') ?? [];
  signalAll(dead, 'SIGKILL');
  for (let waited = 0; waited < PATIENCE_MS && anyRuns(dead); waited += LOOK_MS) {
    await new Promise((resolve) => {
      setTimeout(resolve, LOOK_MS);
    });
  }
}
