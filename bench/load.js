// Measures loading the bundle: `hither --version`, relative to an empty script.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { medians, milliseconds, verdict } from './measure.js';

const GOAL = 0.2;

export async function loadFigure(directory) {
  mkdirSync(directory, { recursive: true });
  const empty = join(directory, 'empty.mjs');
  writeFileSync(empty, '');
  const [floor, loaded] = await medians(
    [{ argv: [process.execPath, empty] }, { argv: [process.execPath, resolve('dist/cli.js'), '--version'] }],
    15,
  );
  const over = loaded - floor;
  return [
    [
      '`dist` loaded',
      milliseconds(loaded),
      `${milliseconds(floor)} (bare node)`,
      `floor + ${milliseconds(GOAL)}`,
      verdict(over <= GOAL, `+${milliseconds(over)}`),
    ],
  ];
}
