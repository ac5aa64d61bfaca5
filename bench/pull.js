// Counts how often twenty concurrent jobs pull a new image, or build a SIF file of it.
import { randomUUID } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { time, verdict } from './measure.js';
import { findProgram, recordCalls } from './record-calls.js';

const JOBS = 20;
const BASE = process.env.TESTBED_IMAGE_PYTHON;
const REGISTRY = process.env.TESTBED_REGISTRY;

const FUNCTION = `import hither as hi

@hi.function('square', '0.1.0')
def square(n):
    return n * n
`;

/** The engine's subcommand that fetches an image. */
const FETCHES = { docker: 'pull', apptainer: 'build' };
const WORDS = { docker: 'pulls', apptainer: 'SIF builds' };

export async function pullFigure(engine, directory) {
  const docker = findProgram('docker');
  if (docker === undefined || findProgram(engine) === undefined || BASE === undefined || REGISTRY === undefined) {
    return [[`${JOBS} jobs, one new image, ${engine}`, 'not measured: the test bed is missing', '', '', '']];
  }
  const work = join(directory, `pull-${engine}`);
  mkdirSync(work, { recursive: true });
  writeFileSync(join(work, 'square.py'), FUNCTION);
  const image = await pushNewImage(docker, work);
  const spec = {
    jobs: {
      squares: {
        function: 'square.py:square',
        container: image,
        matrix: { n: Array.from({ length: JOBS }, (_, n) => n) },
      },
    },
  };
  writeFileSync(join(work, 'hither.yml'), JSON.stringify(spec));
  const hither = [process.execPath, resolve('dist/cli.js'), 'run', '.', '--runtime', engine, '--parallel', `${JOBS}`];
  const env = { ...process.env, KACHERY_STORAGE_DIR: join(work, 'store') };
  const calls = recordCalls(engine, hither, { cwd: work, env });
  const count = calls.filter(({ args }) => args[0] === FETCHES[engine]).length;
  return [
    [
      `${JOBS} jobs at once, one new image, ${engine}`,
      `${count} ${WORDS[engine]}`,
      '',
      '1',
      verdict(count === 1, `${count}`),
    ],
  ];
}

/** Pushes an image that no engine has, and removes the local copy. */
async function pushNewImage(docker, work) {
  const image = `${REGISTRY}/hither-bench/new-${randomUUID().slice(0, 8)}:1`;
  writeFileSync(join(work, 'Dockerfile'), `FROM ${BASE}\nLABEL bench=${image}\n`);
  await time([docker, 'build', '--quiet', '--tag', image, work], { env: { ...process.env, DOCKER_BUILDKIT: '0' } });
  await time([docker, 'push', '--quiet', image]);
  await time([docker, 'image', 'rm', '--force', image]);
  return image;
}
