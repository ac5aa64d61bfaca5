// Jobs whose results are known: the whole process, against Node's own start.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { median, medians, milliseconds, time, verdict } from './measure.js';
import { findProgram } from './record-calls.js';

const CLI = resolve('dist/cli.js');
const IMAGES = { docker: process.env.TESTBED_IMAGE_PYTHON, apptainer: process.env.TESTBED_SIF_PYTHON };
const MEMORY_GOAL = 500e6;

const FUNCTION = `import hither as hi

@hi.function('add', '0.1.0')
def add(a, b):
    return a + b
`;

/** One job, under the host and under each engine: an engine has to be asked what its image is. */
export async function cachedFigure(directory) {
  const { work, options, empty } = prepare(directory, 'cached');
  const engines = ['docker', 'apptainer'].filter((name) => findProgram(name) && IMAGES[name]);
  const rows = [];
  for (const engine of ['host', ...engines]) {
    const image = engine === 'host' ? [] : ['--container', IMAGES[engine]];
    const call = ['run', 'f.py:add', '--arg', 'a=1', '--arg', 'b=2', '--runtime', engine, ...image];
    const hither = [process.execPath, CLI, ...call];
    await time(hither, options);
    expectKnown([...hither, '--json'], { cwd: work, env: options.env }, 1);
    const [floor, whole] = await medians([{ argv: [process.execPath, empty] }, { argv: hither, options }], 15);
    rows.push(row(`a cached job, ${engine}`, { whole, floor, goal: 2.2 }));
  }
  return rows;
}

/** Many jobs, under the host. Their entries are written from one that was computed. */
export async function manyCachedFigure(directory) {
  const rows = [];
  for (const [a, b, goal, rounds] of [
    [40, 25, 6, 7],
    [400, 250, 160, 1],
  ]) {
    const { work, options, empty } = prepare(directory, `cached-${a * b}`);
    const numbers = (count) => Array.from({ length: count }, (_, number) => number);
    const spec = { function: 'f.py:add', runtime: 'host', matrix: { a: numbers(a), b: numbers(b) } };
    writeFileSync(join(work, 'hither.json'), JSON.stringify(spec));
    await time(
      [process.execPath, CLI, 'run', 'f.py:add', '--arg', 'a=0', '--arg', 'b=0', '--runtime', 'host'],
      options,
    );
    fill(options);
    const told = join(work, 'peak');
    const tell = `import { writeFileSync } from 'node:fs';
      process.on('exit', () => writeFileSync(${JSON.stringify(told)}, String(process.resourceUsage().maxRSS * 1024)));`;
    const hither = [process.execPath, CLI, 'run'];
    expectKnown([...hither, '--json'], options, a * b);
    const floors = [];
    const wholes = [];
    for (let round = 0; round < rounds; round += 1) {
      floors.push(await time([process.execPath, empty]));
      wholes.push(await time(hither, options));
    }
    await time([process.execPath, '--import', `data:text/javascript,${encodeURIComponent(tell)}`, CLI, 'run'], options);
    rows.push(row(`${a * b} cached jobs, host`, { whole: median(wholes), floor: median(floors), goal }));
    if (rounds === 1) {
      const peak = Number(readFileSync(told, 'utf8'));
      const megabytes = (bytes) => `${(bytes / 1e6).toFixed(0)} MB`;
      const text = megabytes(peak);
      rows.push([
        `${a * b} cached jobs: peak memory`,
        text,
        '',
        megabytes(MEMORY_GOAL),
        verdict(peak <= MEMORY_GOAL, text),
      ]);
    }
  }
  return rows;
}

function row(what, { whole, floor, goal }) {
  const ratio = whole / floor;
  return [
    what,
    milliseconds(whole),
    `${milliseconds(floor)} (bare node)`,
    `floor × ${goal}`,
    verdict(ratio <= goal, `× ${ratio.toFixed(ratio < 10 ? 2 : 0)}`),
  ];
}

function prepare(directory, name) {
  const work = join(directory, name);
  mkdirSync(work, { recursive: true });
  writeFileSync(join(work, 'f.py'), FUNCTION);
  const empty = join(work, 'empty.mjs');
  writeFileSync(empty, '');
  return { work, empty, options: { cwd: work, env: { ...process.env, KACHERY_STORAGE_DIR: join(work, 'store') } } };
}

/** Writes the entry of every job of the plan, as FORMAT.md describes it. */
function fill(options) {
  const jobs = join(options.env.KACHERY_STORAGE_DIR, 'hither', 'v1', 'jobs');
  const [computed] = readdirSync(jobs, { recursive: true }).filter((name) => name.endsWith('.json'));
  const known = JSON.parse(readFileSync(join(jobs, computed), 'utf8').split('\n')[0]);
  const plan = JSON.parse(run([process.execPath, CLI, 'plan', '--json'], options)).jobs;
  for (const { job_hash: hash, matrix } of plan) {
    const entry = { ...known, job_hash: hash, fields: { ...known.fields, args: matrix }, result: matrix.a + matrix.b };
    const line = JSON.stringify(entry);
    const place = join(jobs, hash.slice(0, 2), hash.slice(2, 4));
    mkdirSync(place, { recursive: true });
    writeFileSync(join(place, `${hash}.json`), `${line}\n${createHash('sha256').update(line).digest('hex')}\n`);
  }
}

/** What is timed has to be what it is called. */
function expectKnown(argv, options, count) {
  const { jobs } = JSON.parse(run(argv, options));
  const known = jobs.filter(({ cache }) => cache.hit).length;
  if (known !== count) {
    throw new Error(`${known} of ${count} jobs were known`);
  }
}

function run([program, ...args], options) {
  const done = spawnSync(program, args, { ...options, encoding: 'utf8', maxBuffer: 1e9 });
  if (done.status !== 0) {
    throw new Error(`${args.join(' ')} ended with ${done.status}: ${done.stderr.slice(-2000)}`);
  }
  return done.stdout;
}
