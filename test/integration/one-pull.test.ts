/** Twenty concurrent jobs, in several processes, with one image that has to be pulled: it is pulled once. */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { tinyImage } from '../fakes/images';
import { type Registry, startRegistry } from '../fakes/registry';
import { ENGINES, needs } from '../requirements';
import { emptyDirectory, hither, records } from '../rigs/hither';
import { RUNTIMES_UNDER_TEST } from '../runtimes';

const PROCESSES = 4;
const JOBS = 5;
const FUNCTION = "import hither as hi\n\n@hi.function('f', '0.1.0')\ndef f(n):\n    return n\n";

let registry: Registry;
beforeAll(async () => {
  registry = await startRegistry();
});
afterAll(() => registry.close());

for (const engine of ENGINES.filter(({ name }) => name !== 'host')) {
  describe(`under ${engine.name}`, needs(engine), () => {
    it('an image that twenty jobs need at once is pulled once', async () => {
      const image = tinyImage();
      const name = `one-pull/${engine.name}`;
      const directory = await emptyDirectory();
      await writeFile(join(directory, 'job.py'), FUNCTION);
      const matrix = { n: Array.from({ length: JOBS }, (_, n) => n) };
      const job = { function: 'job.py:f', container: registry.push(name, image), python: 'python3', matrix };
      await writeFile(join(directory, 'hither.json'), JSON.stringify({ jobs: { all: job } }));
      const args = [
        'run',
        join(directory, 'hither.json'),
        '--json',
        '--parallel',
        String(JOBS),
        '--runtime',
        engine.name,
      ];
      const env = { KACHERY_STORAGE_DIR: join(directory, 'store') };
      const calls = await Promise.all(Array.from({ length: PROCESSES }, () => hither(args, { env })));
      // The image has no Python. Every job reports that, which shows that each started its container.
      const errors = calls
        .flatMap(records)
        .map(({ error, container }) => [error?.type, (container as { digest: string }).digest]);
      expect(errors).toEqual(Array(PROCESSES * JOBS).fill(['Image', image.digest.config]));
      const layers = registry.served.filter((line) => line === `GET /v2/${name}/blobs/${image.digest.layer}`);
      expect(layers).toHaveLength(1);
      const builds = calls
        .flatMap(({ stderr }) => stderr.split('\n'))
        .filter((line) => /(pull|build|mak)ing .*: started/i.test(line));
      expect(builds).toHaveLength(1);
      RUNTIMES_UNDER_TEST[engine.name].ofImages?.(engine.env).remove(image.digest.config);
    });
  });
}
