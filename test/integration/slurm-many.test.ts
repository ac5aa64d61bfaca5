/** What many jobs cost the driver, counted: their number must not matter to what each one takes. */
import { type Dirent, readdirSync, readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { submittedDirectory } from '../../src/store/layout';
import { engineOf, needs } from '../requirements';
import { startFakeSlurm } from '../rigs/fake-slurm';
import { emptyDirectory, hither, placeWith, under } from '../rigs/hither';

const APPTAINER = engineOf('apptainer');
const options = { ...needs(APPTAINER), timeout: 300_000 };
const FUNCTION = `import hither as hi

@hi.function('null', '1')
def null(x, y):
    return None
`;
/** Files are counted so often. Milliseconds. */
const LOOK_MS = 500;

interface Counts {
  /** For each job: calls of our functions, of those of Node that use files, and of Slurm's commands. */
  readonly each: { readonly code: number; readonly files: number; readonly slurm: number };
  /** Files of the run at any time, and names in one of its directories. */
  readonly most: { readonly files: number; readonly names: number };
}

async function countsOf(jobs: number): Promise<Counts> {
  const { directory, root } = await placeWith(FUNCTION);
  const coverage = await emptyDirectory();
  const points = (count: number): number[] => Array.from({ length: count }, (_, index) => index);
  const matrix = { x: points(jobs / 50), y: points(50) };
  await writeFile(
    join(directory, 'hither.json'),
    JSON.stringify({ jobs: { null: { function: 'f.py:null', matrix } } }),
  );
  const slurm = await startFakeSlurm();
  const most = { files: 0, names: 0 };
  const timer = setInterval(() => {
    const { files, names } = countBelow(submittedDirectory(root));
    Object.assign(most, { files: Math.max(most.files, files), names: Math.max(most.names, names) });
  }, LOOK_MS);
  try {
    const args = ['run', directory, '--executor', 'slurm', ...under(APPTAINER, 'python'), '--quiet'];
    const env = { ...slurm.env, KACHERY_STORAGE_DIR: root, NODE_V8_COVERAGE: coverage };
    expect(await hither(args, { env })).toMatchObject({ exitCode: 0 });
    const { code, files } = calledIn(coverage);
    return { each: { code: code / jobs, files: files / jobs, slurm: slurm.calls().length / jobs }, most };
  } finally {
    clearInterval(timer);
    slurm.stop();
  }
}

/** How often functions were called, by what V8 wrote at the end. */
function calledIn(coverage: string): { code: number; files: number } {
  const called = { code: 0, files: 0 };
  for (const name of readdirSync(coverage)) {
    const { result } = JSON.parse(readFileSync(join(coverage, name), 'utf8')) as Coverage;
    for (const { url, functions } of result) {
      const count = functions.reduce((sum, { ranges }) => sum + (ranges[0]?.count ?? 0), 0);
      called.files += /^node:(fs|internal\/fs\/promises)$/.test(url) ? count : 0;
      called.code += url.startsWith('node:') ? 0 : count;
    }
  }
  return called;
}

/** What Node writes for NODE_V8_COVERAGE. The first range of a function is all of it. */
interface Coverage {
  readonly result: readonly {
    readonly url: string;
    readonly functions: readonly { readonly ranges: readonly { readonly count: number }[] }[];
  }[];
}

function countBelow(directory: string): { files: number; names: number } {
  const entries = entriesOf(directory);
  const count = { files: entries.length, names: entries.length };
  for (const entry of entries.filter((each) => each.isDirectory())) {
    const below = countBelow(join(directory, entry.name));
    count.files += below.files;
    count.names = Math.max(count.names, below.names);
  }
  return count;
}

function entriesOf(directory: string): Dirent[] {
  try {
    return readdirSync(directory, { withFileTypes: true });
  } catch {
    // It was removed meanwhile.
    return [];
  }
}

it('3,000 jobs that end at once take no more each than 300, and few files at a time', options, async () => {
  const [few, many] = await Promise.all([countsOf(300), countsOf(3000)]);
  console.log(`300 jobs: ${JSON.stringify(few)}; 3,000: ${JSON.stringify(many)}`);
  // It differs by 1 %. A step of each job for each one before it would make it 1.3.
  expect(many.each.code / few.each.code).toBeLessThan(1.2);
  expect(many.each.files / few.each.files).toBeLessThan(1.2);
  expect(many.each.slurm / few.each.slurm).toBeLessThan(1.2);
  // Those in hand have some 9 each at a time; all 3,000 would have more.
  expect(many.most.files).toBeGreaterThan(few.most.files);
  expect(many.most.files).toBeLessThan(20_000);
  expect(many.most.names).toBeLessThanOrEqual(1000);
});
