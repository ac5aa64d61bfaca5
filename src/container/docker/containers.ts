/** Ends and removes containers of docker and podman. */
import type { ProcessIdentity } from '../../process/process-identity';
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
