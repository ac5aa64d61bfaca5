/**
 * Counts the attacks in the lists of this directory, for docs/attacks.md and for the reporter, which checks that all
 * were tried.
 */
import type { RuntimeName } from '../../src/core/runtime-names';
import { ENGINES } from '../requirements';
import type { InsideAttack, Place, Target } from './attack';
import { LINES, WAYS } from './commands';
import { INSIDE } from './inside';
import { FORGER, HIDING, ON_OUTPUT, TRAPS } from './output';
import { CALLS, IN_PLACES, IN_WORKSPACE, LONG_CALLS } from './places';
import { RESULTS } from './results';
import { JOBS_ON_SUPERVISOR, ON_HOST, ON_SUPERVISOR } from './supervisor';
import { IN_WORKER } from './worker';
import { WORKSPACES } from './workspaces';

/** The number of attacks of one kind. */
export interface Count extends Target {
  readonly tried: number;
  readonly held: number;
}

/** The attacks in one test file. */
interface Entry extends Target {
  readonly file: string;
  readonly tried: number;
}

const RUNTIMES: readonly RuntimeName[] = ENGINES.map(({ name }) => name);
const CONTAINED = RUNTIMES.filter((name) => name !== 'host');

const against = (runtime: RuntimeName, attacks: readonly InsideAttack[]): number =>
  attacks.filter(({ except }) => except?.[runtime] === undefined).length;

const keys = (record: object): number => Object.keys(record).length;

/** One entry for each runtime. */
function under(
  runtimes: readonly RuntimeName[],
  of: Pick<Entry, 'file' | 'place'>,
  tried: (runtime: RuntimeName) => number,
): Entry[] {
  return runtimes.map((runtime) => ({ ...of, runtime, tried: tried(runtime) }));
}

/** All attacks. */
const CATALOGUE: readonly Entry[] = [
  ...under(CONTAINED, { file: 'test/attacks/attacks.test.ts', place: 'the machine' }, (name) => against(name, INSIDE)),
  ...under(CONTAINED, { file: 'test/attacks/attacks.test.ts', place: 'the supervisor' }, (name) =>
    against(name, ON_SUPERVISOR),
  ),
  ...under(CONTAINED, { file: 'test/attacks/attacks.test.ts', place: 'the worker' }, (name) =>
    against(name, IN_WORKER),
  ),
  ...under(CONTAINED, { file: 'test/contract/supervisor.test.ts', place: 'the supervisor' }, () =>
    keys(JOBS_ON_SUPERVISOR),
  ),
  ...under(
    ['host'],
    { file: 'test/integration/hostile-function.test.ts', place: 'the supervisor' },
    () => ON_HOST.length,
  ),
  ...under(
    RUNTIMES,
    { file: 'test/contract/supervisor.test.ts', place: 'the output directory' },
    () => [...HIDING, ...TRAPS, FORGER].length,
  ),
  ...under(RUNTIMES, { file: 'test/attacks/output.test.ts', place: 'the output directory' }, () => ON_OUTPUT.length),
  ...under(RUNTIMES, { file: 'test/torture/large-results.test.ts', place: 'memory' }, () => 1),
  ...under(RUNTIMES, { file: 'test/torture/hostile-files.test.ts', place: 'the store' }, () => IN_PLACES.length),
  ...anywhere('test/torture/large-results.test.ts', 'memory', keys(RESULTS)),
  ...anywhere('test/attacks/commands.test.ts', 'workflow commands', LINES.length * WAYS.length),
  // In addition to the calls, `store verify`. In addition to the files, a device and links to directories.
  ...anywhere(
    'test/torture/hostile-files.test.ts',
    'the store',
    IN_PLACES.length * (keys(CALLS) + 1) + 2 + LONG_CALLS.length,
  ),
  // In addition to these files, an additional file.
  ...anywhere(
    'test/torture/hostile-files.test.ts',
    'specs and workspaces',
    IN_PLACES.length * (IN_WORKSPACE.length + 1),
  ),
  ...anywhere('test/attacks/attacks.test.ts', 'specs and workspaces', WORKSPACES.length),
];

function anywhere(file: string, place: Place, tried: number): Entry[] {
  return [{ file, place, runtime: 'any', tried }];
}

/** How many attacks a test file has to try. */
export function attacksOf(file: string): number {
  return sum(CATALOGUE.filter((entry) => entry.file === file).map(({ tried }) => tried));
}

/** The published table, in which every attack is stopped. */
export function publishedTable(): string {
  return table(CATALOGUE.map((entry) => ({ ...entry, held: entry.tried })));
}

/** The published list of attacks that aren't tried under some runtimes, because these promise nothing against them. */
export function publishedExceptions(): string {
  const exceptions = INSIDE.flatMap(({ name, except }) =>
    Object.entries(except ?? {}).map(([runtime, why]) => `- ${runtime}: “${name}”: ${why}\n`),
  );
  return exceptions.join('');
}

/** The counts as a Markdown table. */
export function table(counts: readonly Count[]): string {
  const columns = [...RUNTIMES, 'any' as const];
  const places = [...new Set(counts.map(({ place }) => place))];
  const cell = (chosen: readonly Count[]): string => {
    const [tried, held] = [sum(chosen.map((count) => count.tried)), sum(chosen.map((count) => count.held))];
    return tried === 0 ? '' : `${tried} tried, ${held} stopped`;
  };
  const row = (name: string, chosen: readonly Count[]): string =>
    `| ${[name, ...columns.map((runtime) => cell(chosen.filter((count) => count.runtime === runtime)))].join(' | ')} |`;
  return [
    `| attacks on | ${columns.join(' | ')} |`,
    `|---${'|---'.repeat(columns.length)}|`,
    ...places.map((place) =>
      row(
        place,
        counts.filter((count) => count.place === place),
      ),
    ),
    row('all', counts),
    '',
  ].join('\n');
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
