/** Ends and removes containers of docker and podman. */
import type { Owner } from '../process/owner';
import { LABEL, OWNER_LABEL, parseOwner } from './engine-arguments';
import type { EngineClient } from './engine-client';

/** Seconds that the function gets to end by itself; cancelling promises 5 in all. */
const GRACE = '1';

/**
 * Ends a container and removes it with its anonymous volumes. One question where it has ended already, which is the
 * usual case; the container isn't started with --rm, so that its end can be looked at first.
 */
export async function stopContainer(client: EngineClient, name: string): Promise<void> {
  const removed = await client.ask(['rm', '--volumes', name]);
  if (removed.exitCode === 0 || isUnknown(removed.stderr)) {
    return;
  }
  await client.ask(['stop', '--time', GRACE, name]);
  await client.ask(['rm', '--force', '--volumes', name]);
}

function isUnknown(stderr: string): boolean {
  return /no such container|no container with name or id/i.test(stderr);
}

/** Removes containers of ours whose owner is dead. Gives their names. */
export async function sweepContainers(
  client: EngineClient,
  isDead: (owner: Owner) => boolean,
): Promise<readonly string[]> {
  const format = `{{.Names}} {{.Label "${OWNER_LABEL}"}}`;
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
