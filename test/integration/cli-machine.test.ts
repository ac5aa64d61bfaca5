/** Problems of the machine or the image: exit code 3, and one message with the cause and the remedy. */
import { spawnSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { automaticOrder } from '../../src/container/runtimes';
import { ENGINES, needs, requirement, works } from '../requirements';
import { FIXTURES, hither, records, under } from '../rigs/hither';

const AUTOMATIC = automaticOrder({});
const MEAN = join(FIXTURES, 'endings.py:mean');
const AFTER = [join(FIXTURES, 'endings.py:after'), '--arg', 'value=1'];

/** The error of the only job. Checks that the call exits with 3 and prints no stack trace. */
async function failure(args: readonly string[], env: Readonly<Record<string, string | undefined>> = {}) {
  const call = await hither(['run', '--json', ...args], { env });
  const [record] = records(call);
  expect(call.stderr).not.toMatch(/^ +at |\.js:\d/m);
  expect({ exitCode: call.exitCode, status: record?.status }).toEqual({ exitCode: 3, status: 'failed' });
  return record?.error ?? { type: '', message: '', traceback: '' };
}

for (const engine of ENGINES.filter(({ name }) => name !== 'host')) {
  describe(`under ${engine.name}`, needs(engine), () => {
    it('an image without numpy: the message says what is missing', async () => {
      const error = await failure([MEAN, '--arg', 'values={ $array: [1, 2] }', ...under(engine, 'python')]);
      expect(error.type).toBe('Image');
      expect(error.message).toMatch(/numpy/);
    });

    it("an image that doesn't exist: the message names it", async () => {
      const name = `localhost:5000/hither-test/nothing-${randomUUID()}:1`;
      const error = await failure([...AFTER, '--runtime', engine.name, '--container', `docker://${name}`]);
      expect(error.type).toBe('Image');
      expect(error.message).toContain(name);
    });
  });
}

const DOCKER = requirement('docker', () => works('docker', 'version'));

describe('docker', needs(DOCKER), () => {
  const image = `hither-test/empty-${randomUUID()}`;
  beforeAll(() => {
    expect(spawnSync('sh', ['-c', `tar -c -T /dev/null | docker import - ${image}`]).status).toBe(0);
  });
  afterAll(() => void spawnSync('docker', ['rmi', image]));

  it('an image without Python: the remedy is the key that names another interpreter', async () => {
    const error = await failure([...AFTER, '--runtime', 'docker', '--container', image]);
    expect(error.type).toBe('Image');
    expect(error.message).toMatch(/no Python interpreter.*"python:"/);
  });

  it('a daemon that does not answer: the message has the remedy', async () => {
    const error = await failure([...AFTER, '--runtime', 'docker'], { DOCKER_HOST: 'unix:///nowhere/docker.sock' });
    expect(error.type).toBe('Runtime');
    expect(error.message).toMatch(/docker.*nowhere.*start/s);
  });
});

describe('without any engine on PATH', () => {
  it.each(AUTOMATIC)('%s is reported as missing', async (runtime) => {
    const error = await failure([...AFTER, '--runtime', runtime], { PATH: '/nowhere' });
    expect(error.type).toBe('Runtime');
    expect(error.message).toMatch(new RegExp(`${runtime}.*install`, 'is'));
  });

  it('auto says why it refused each runtime, and does not fall back to the host', async () => {
    const error = await failure(AFTER, { PATH: '/nowhere' });
    expect(error.type).toBe('Runtime');
    expect(error.message).toMatch(new RegExp([...AUTOMATIC, '--runtime host'].join('.*'), 's'));
  });

  it('host reports that there is no Python', async () => {
    const error = await failure([...AFTER, '--runtime', 'host'], { PATH: '/nowhere' });
    expect(error.message).toMatch(/python3/);
  });
});

it('--require-isolation refuses incomplete isolation, and names the missing parts', async () => {
  const error = await failure([...AFTER, '--runtime', 'host', '--require-isolation']);
  expect(error).toMatchObject({
    type: 'Runtime',
    message: expect.stringMatching(/incomplete on this machine: .*network/),
  });
});
