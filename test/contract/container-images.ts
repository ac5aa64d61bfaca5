/** The contract of every runtime with images, tested on real engines and a registry that records its requests. */
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { chmod, mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { ImageIdentity } from '../../src/container/types';
import type { PullPolicy } from '../../src/core/runtime-options';
import { ociArchive, savedImage, type TinyImage, tinyImage } from '../fakes/images';
import { ACCOUNT, type Login, type Registry, startRegistry } from '../fakes/registry';
import { applies, needs, type TestEngine } from '../requirements';
import { type ContainerRig, openRigOf } from '../rigs/container-rig';

/** The differences between engines. */
export interface ImageTraits {
  /** The reference of a fetched image: an image id, or a file of ours. */
  readonly reference: (image: TinyImage) => unknown;
  /** Removes an image. */
  readonly remove: (id: string) => void;
  /** Tags an image of the engine; undefined if the engine has no images of its own. */
  readonly tag: ((id: string, name: string) => void) | undefined;
  readonly takesSif: boolean;
  /** Whether it loads archives in the OCI layout. */
  readonly loadsOci: boolean;
  /** Variables that only this engine sets in every container. */
  readonly ownVariables: Readonly<Record<string, string>>;
}

export function containerImagesContract(engine: TestEngine, traits: ImageTraits): void {
  describe(`images of ${engine.label}`, needs(engine), () => {
    let rig: ContainerRig;
    let registry: Registry;
    let directory: string;
    const tag = engine.label.replaceAll(' ', '-');
    let count = 0;
    const used = new Set<string>();
    const extra: ContainerRig[] = [];
    beforeAll(async () => {
      rig = await openRigOf(engine);
      await rig.runtime.probe();
      registry = await startRegistry();
      directory = await mkdtemp(join(tmpdir(), 'hither images, '));
    });
    afterEach(async () => {
      for (const id of used) traits.remove(id);
      used.clear();
      await Promise.all(extra.splice(0).map((one) => one.close()));
    });
    afterAll(async () => {
      registry.close();
      await rig.close();
      await rm(directory, { recursive: true, force: true });
    });

    /** An image of the registry under a name that no other test uses. */
    const pushed = (image = tinyImage()) => {
      count += 1;
      const name = `team/tiny-${tag}-${count}`;
      return { image, name, reference: registry.push(name, image) };
    };
    const identify = (image: string, pull: PullPolicy = 'missing', of = rig) =>
      of.runtime.identify({ image, pull }, (event) => void of.events.push(event));
    const fetch = async (identity: ImageIdentity, of = rig) => {
      const found = await of.runtime.fetch(identity, (event) => void of.events.push(event));
      used.add(found.reference);
      return found;
    };
    const refusal = async (image: string, pull: PullPolicy = 'missing', of = rig) => {
      const thrown = await identify(image, pull, of).then(
        () => undefined,
        (error: unknown) => error,
      );
      expect(thrown).toMatchObject({ code: 'image', remedy: expect.stringMatching(/./) });
      return thrown as { readonly message: string; readonly remedy: string };
    };
    const layers = (name: string) => registry.served.filter((line) => line.startsWith(`GET /v2/${name}/blobs/sha256`));
    const written = async (name: string, content: Uint8Array) => {
      count += 1;
      const path = join(directory, `${count}, a: ${name}`);
      await writeFile(path, content);
      return path;
    };

    it('resolves a tag to the digest of the config without fetching it, and fetches it once', async () => {
      const { image, name, reference } = pushed();
      const identity = await identify(reference);
      expect(identity.digest).toBe(image.digest.config);
      expect(identity.source).toContain(`@${image.digest.manifest}`);
      expect(layers(name)).toEqual([]);
      const [first, second] = await Promise.all([fetch(identity), fetch(identity)]);
      expect(first.reference).toEqual(traits.reference(image));
      expect(second.reference).toBe(first.reference);
      expect(layers(name).filter((line) => line.endsWith(image.digest.layer))).toHaveLength(1);
      const states = rig.events.flatMap((event) =>
        event.type === 'image' && event.image === reference ? [event.state] : [],
      );
      expect([states[0], states.at(-1)]).toEqual(['started', 'done']);
    });

    it('does not ask the registry about a local image, unless told to', async () => {
      const { image, name, reference } = pushed();
      await fetch(await identify(reference));
      registry.served.length = 0;
      expect((await identify(reference)).digest).toBe(image.digest.config);
      expect((await identify(reference, 'never')).digest).toBe(image.digest.config);
      expect(registry.served).toEqual([]);
      const newer = tinyImage();
      registry.push(name, newer);
      expect((await identify(reference)).digest).toBe(image.digest.config);
      expect((await identify(reference, 'always')).digest).toBe(newer.digest.config);
    });

    it('accepts docker:// and a digest for the same image', async () => {
      const { image, name, reference } = pushed();
      const byDigest = `${registry.address}/${name}@${image.digest.manifest}`;
      const digests = await Promise.all(
        [`docker://${reference}`, byDigest].map(async (one) => (await identify(one)).digest),
      );
      expect(digests).toEqual([image.digest.config, image.digest.config]);
      expect((await fetch(await identify(byDigest))).reference).toEqual(traits.reference(image));
    });

    it("chooses the image for this machine's platform", async () => {
      const image = tinyImage();
      const own = process.arch === 'x64' ? 'amd64' : process.arch;
      const index = registry.pushIndex(`team/many-${tag}`, { s390x: tinyImage('s390x'), [own]: image });
      const identity = await identify(index);
      expect(identity.digest).toBe(image.digest.config);
      expect((await fetch(identity)).reference).toEqual(traits.reference(image));
      const foreign = registry.pushIndex(`team/foreign-${tag}`, { s390x: tinyImage('s390x') });
      expect((await refusal(foreign)).message).toContain(`linux/${own}`);
    });

    it('says what is wrong if there is no such image', async () => {
      const { name } = pushed();
      expect((await refusal(`${registry.address}/${name}:no-such-tag`)).message).toContain('no-such-tag');
      expect((await refusal(`${registry.address}/no/such-name`)).message).toContain('404');
      expect((await refusal(`${registry.address}/no/such-name`, 'never')).remedy).toContain('pull: missing');
      expect((await refusal('127.0.0.1:1/team/image')).message).toContain('127.0.0.1:1');
      expect((await refusal(join(directory, 'none.tar'))).message).toContain('none.tar');
      expect((await refusal(await written('bad.tar', Buffer.from('no archive')))).message).toContain('bad.tar');
    });

    it.each<[Login, 'file' | 'helper']>([
      ['basic', 'file'],
      ['token', 'file'],
      ['token', 'helper'],
    ])('logs in to a private registry (%s) with the account of a %s', async (login, kind) => {
      const secret = await startRegistry(login);
      const image = tinyImage();
      const reference = secret.push('team/secret', image);
      const stranger = await openRigOf(engine, { env: { ...(await account('nobody', 'file')), HOME: directory } });
      const friend = await openRigOf(engine, { env: { ...(await account(secret.address, kind)), HOME: directory } });
      extra.push(stranger, friend);
      await Promise.all([stranger, friend].map((one) => one.runtime.probe()));
      const { message, remedy } = await refusal(reference, 'missing', stranger);
      expect(message).toContain(secret.address);
      expect(remedy).toContain(`login ${secret.address}`);
      const identity = await identify(reference, 'missing', friend);
      expect(identity.digest).toBe(image.digest.config);
      expect((await fetch(identity, friend)).reference).toEqual(traits.reference(image));
      secret.close();
    });

    /** The settings of a user who has logged in to a registry. */
    async function account(address: string, kind: 'file' | 'helper'): Promise<Record<string, string>> {
      count += 1;
      const place = join(directory, `account ${count}`);
      await mkdir(place);
      const helper = join(place, 'docker-credential-test');
      const answer = JSON.stringify({ ServerURL: address, Username: ACCOUNT.user, Secret: ACCOUNT.password });
      await writeFile(helper, `#!/bin/sh\nread server\ntest "$server" = "${address}" && echo '${answer}'\n`);
      await chmod(helper, 0o755);
      const auth = Buffer.from(`${ACCOUNT.user}:${ACCOUNT.password}`).toString('base64');
      const settings = kind === 'file' ? { auths: { [address]: { auth } } } : { credHelpers: { [address]: 'test' } };
      await writeFile(join(place, 'config.json'), JSON.stringify(settings));
      return { DOCKER_CONFIG: place, PATH: `${place}:${process.env.PATH}` };
    }

    it.each([
      ['docker save', savedImage],
      ['the OCI layout', ociArchive],
    ])('accepts an archive in the form of %s', async (form, write) => {
      const image = tinyImage();
      const path = await written('image.tar', write(image));
      const identity = await identify(path);
      expect(identity.digest).toBe(image.digest.config);
      if (traits.loadsOci || form === 'docker save') {
        const { reference } = await fetch(identity);
        expect(reference).toEqual(traits.reference(image));
        await rm(path);
        expect((await fetch(identity)).reference).toBe(reference);
      }
    });

    it('refuses an archive that replaced the identified one, and keeps nothing of it', async () => {
      const [image, other] = [tinyImage(), tinyImage()];
      const path = await written('image.tar', savedImage(image));
      const identity = await identify(path);
      await rename(await written('other.tar', savedImage(other)), path);
      await expect(fetch(identity)).rejects.toMatchObject({
        code: 'image',
        message: expect.stringMatching(/image\.tar was replaced since the run began$/),
      });
      const again = await identify(await written('image.tar', savedImage(image)));
      expect((await fetch(again)).reference).toEqual(traits.reference(image));
    });

    it('finds an image that was never pushed, by name and by id', applies(traits.tag !== undefined), async () => {
      const image = tinyImage();
      const { reference: id } = await fetch(await identify(await written('image.tar', savedImage(image))));
      const name = `hither-local-${tag}:v1`;
      traits.tag?.(id, name);
      const stranger = await openRigOf(engine);
      extra.push(stranger);
      await stranger.runtime.probe();
      for (const of of [rig, stranger]) {
        for (const reference of [name, `docker://${name}`, id]) {
          const identity = await identify(reference, 'never', of);
          expect(identity.digest).toBe(image.digest.config);
          expect((await fetch(identity, of)).reference).toEqual(traits.reference(image));
        }
      }
    });

    it('cannot see images of another engine, and gives a remedy', applies(traits.tag === undefined), async () => {
      expect((await refusal(`sha256:${'0'.repeat(64)}`)).remedy).toContain('docker save');
    });

    it('accepts a SIF file by its own digest', applies(traits.takesSif), async () => {
      const bytes = Buffer.concat([Buffer.alloc(32), Buffer.from('SIF_MAGIC'), Buffer.alloc(100, 'x')]);
      const path = await written('image.sif', bytes);
      const identity = await identify(path);
      expect(identity.digest).toBe(`sha256:${createHash('sha256').update(bytes).digest('hex')}`);
      expect((await refusal(await written('bad.sif', Buffer.from('no image')))).message).toContain('not a SIF file');
    });

    it('builds a SIF file whatever characters the path of the store has', applies(traits.takesSif), async () => {
      const { reference } = pushed();
      const storeRoot = join(directory, `it's "the" $(store); & [more] <>|:\n\``);
      const other = await openRigOf(engine, { storeRoot });
      extra.push(other);
      const image = await other.image(reference);
      expect(image).toMatchObject({ environment: 'image', variables: { PATH: '/usr/bin:/bin' } });
      expect(image.reference.startsWith(storeRoot)).toBe(true);
    });

    it('builds a damaged SIF file again', applies(traits.takesSif), async () => {
      const { image, reference } = pushed();
      const sif = (await fetch(await identify(reference))).reference;
      await chmod(sif, 0o644);
      await writeFile(sif, 'damaged');
      const next = await openRigOf(engine, { storeRoot: rig.context.storeRoot });
      await next.runtime.probe();
      const identity = await identify(reference, 'missing', next);
      expect(identity.digest).toBe(image.digest.config);
      expect(existsSync(sif)).toBe(false);
      expect((await fetch(identity, next)).reference).toBe(sif);
    });

    it('refuses a SIF file, and gives a remedy', applies(!traits.takesSif), async () => {
      const path = await written('image.sif', Buffer.concat([Buffer.alloc(32), Buffer.from('SIF_MAGIC')]));
      expect((await refusal(path)).remedy).toContain('apptainer');
    });
  });
}
