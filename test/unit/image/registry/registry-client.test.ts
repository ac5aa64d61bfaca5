import type { ServerResponse } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { imageReference, type NamedImage } from '../../../../src/image/image-reference';
import type { Account } from '../../../../src/image/registry/authorization';
import { askRegistry } from '../../../../src/image/registry/registry-client';
import { json, MANIFEST_TYPE, tinyImage } from '../../../fakes/images';
import { ACCOUNT, type Login, type Registry, startRegistry } from '../../../fakes/registry';

const registries = new Map<Login, Registry>();
beforeAll(async () => {
  for (const login of ['none', 'basic', 'token'] as const) {
    registries.set(login, await startRegistry(login));
  }
});
afterAll(() => {
  for (const registry of registries.values()) registry.close();
});

const at = (login: Login): Registry => registries.get(login) as Registry;

function ask(name: string, account?: Account, architecture = 'x64') {
  return askRegistry(imageReference(name) as NamedImage, { account: async () => account, env: {}, architecture });
}

/** The open registry's response for a path, in place of an image. */
async function askFor(name: string, how: (response: ServerResponse) => void) {
  at('none').answer(`/v2/odd/${name}/manifests/latest`, how);
  return ask(`${at('none').address}/odd/${name}`);
}

describe('a registry', () => {
  it.each<Login>(['none', 'basic', 'token'])('resolves a tag (login: %s)', async (login) => {
    const image = tinyImage('amd64');
    const name = at(login).push('a/b', image);
    const { manifest, config } = image.digest;
    expect(await ask(name, ACCOUNT)).toEqual({ found: true, image: { digest: manifest, manifest, config } });
    const byDigest = await ask(`${name.replace(':latest', '')}@${manifest}`, ACCOUNT);
    expect(byDigest).toMatchObject({ found: true, image: { config } });
  });

  it.each<Login>(['basic', 'token'])(
    'refuses anonymous users and wrong passwords, with a remedy (login: %s)',
    async (login) => {
      const name = at(login).push('a/b', tinyImage());
      for (const account of [undefined, { ...ACCOUNT, password: 'radium' }]) {
        const answer = await ask(name, account);
        expect(answer).toMatchObject({ found: false, reason: 'refused' });
        expect(answer.found ? '' : answer.error.remedy).toContain(`docker login ${at(login).address}`);
        expect(JSON.stringify(answer)).not.toContain('radium');
      }
    },
  );

  it('picks the image of the platform from an index', async () => {
    const [amd, arm] = [tinyImage('amd64'), tinyImage('arm64')];
    const name = at('none').pushIndex('many', { amd64: amd, arm64: arm });
    const answers = [
      await ask(name, undefined, 'x64'),
      await ask(name, undefined, 'arm64'),
      await ask(name, undefined, 's390x'),
    ];
    expect(answers).toMatchObject([
      { found: true, image: { manifest: amd.digest.manifest, config: amd.digest.config } },
      { found: true, image: { manifest: arm.digest.manifest, config: arm.digest.config } },
      { found: false, reason: 'not-found', error: { message: expect.stringContaining('linux/s390x') } },
    ]);
    expect(answers[0]?.found && answers[0].image.digest).not.toBe(amd.digest.manifest);
  });

  it('follows a limited number of redirects, and sends the password to no other host', async () => {
    const image = tinyImage();
    at('none').push('real', image);
    const moved = (location: string) => (response: ServerResponse) => void response.writeHead(307, { location }).end();
    expect(await askFor('moved', moved('/v2/real/manifests/latest'))).toMatchObject({ found: true });
    const loop = await askFor('loop', moved('/v2/odd/loop/manifests/latest'));
    expect(loop).toMatchObject({
      reason: 'unreachable',
      error: { message: expect.stringContaining('too many redirects') },
    });
    const { address } = at('basic');
    at('basic').push('secret', image);
    at('basic').answer('/v2/near/manifests/latest', moved('/v2/secret/manifests/latest'));
    expect(await ask(`${address}/near`, ACCOUNT)).toMatchObject({ found: true });
    // The same registry under another name is another host.
    const far = `http://${address.replace('127.0.0.1', 'localhost')}/v2/secret/manifests/latest`;
    at('basic').answer('/v2/far/manifests/latest', moved(far));
    expect(await ask(`${address}/far`, ACCOUNT)).toMatchObject({ found: false, reason: 'refused' });
  });

  const send =
    (status: number, body: string | Buffer, headers: Record<string, string> = {}) =>
    (response: ServerResponse) =>
      void response.writeHead(status, { 'content-type': MANIFEST_TYPE, ...headers }).end(body);
  it.each([
    ['is missing', send(404, '{}'), 'not-found', 'has no tag "latest"'],
    ['is forbidden', send(403, '{}'), 'refused', 'HTTP 403'],
    ['is asked too often', send(429, '{}'), 'unreachable', 'HTTP 429'],
    ['breaks', send(500, 'oops'), 'unreachable', 'HTTP 500'],
    ['answers a page', send(200, '<html>'), 'unreachable', 'is not JSON'],
    ['is no image', send(200, json({ schemaVersion: 2 })), 'not-found', 'is not a runnable container image'],
    [
      'has a name for a digest',
      send(200, json({ config: { digest: 'x' } })),
      'not-found',
      'is not a runnable container image',
    ],
    [
      'is damaged',
      send(200, '{}', { 'docker-content-digest': `sha256:${'0'.repeat(64)}` }),
      'unreachable',
      'was damaged in transfer',
    ],
    ['is too large', send(200, Buffer.alloc(5 * 1024 ** 2)), 'unreachable', 'larger than'],
    ['breaks off', (response: ServerResponse) => void response.destroy(), 'unreachable', "couldn't be looked up"],
  ])('whose answer %s is distinguished from one without the image', async (name, how, reason, message) => {
    const answer = await askFor(name.replaceAll(' ', '-'), how);
    const transient = reason === 'unreachable';
    expect(answer).toMatchObject({ found: false, reason, error: { details: { transient } } });
    const text = answer.found ? '' : `${answer.error.message} ${answer.error.remedy}`;
    expect(text).toContain(message);
    expect(text).toContain(at('none').address);
  });

  it('that is not there is reported with its name', async () => {
    const answer = await ask('127.0.0.1:1/x');
    expect(answer).toMatchObject({ reason: 'unreachable', error: { message: expect.stringContaining('127.0.0.1:1') } });
  });
});
