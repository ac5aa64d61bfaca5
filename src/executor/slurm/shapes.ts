/**
 * Shapes: the engine's command lines of a run, each written once for all jobs that need the same container (FORMAT.md,
 * "Slurm"). What differs between these jobs is the directory that the container sees, and its inputs.
 */
import { randomBytes } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ConditionalArguments } from '../../container/types';
import { HitherError } from '../../core/errors';
import type { Task } from '../types';
import type { RunFiles } from './run-files';

/** The arguments that are in a file of the job. */
const INPUTS = 'inputs';

/** The shapes of a run. */
export class Shapes {
  readonly #names = new Map<string, string>();
  /** Stands for the name of the directory. No path of a user has it. */
  readonly #place = `place-${randomBytes(8).toString('hex')}`;

  constructor(private readonly files: RunFiles) {}

  /** The name of a job's shape, which is written by now. @throws HitherError `runtime`; system errors */
  nameOf({ run, runtime }: Task): string {
    if (runtime.onNodes === undefined) {
      throw new HitherError('runtime', `${runtime.name} can't run jobs on the nodes of a cluster`, 'use apptainer');
    }
    const { kind } = runtime.onNodes;
    const all = runtime.onNodes.arguments({ ...run, directory: join(this.files.directory, this.#place) });
    const inputs = all.filter(({ when }) => when === INPUTS).flatMap(({ args }) => args);
    if (inputs.length > 0) {
      writeFileSync(join(run.directory, INPUTS), textOf(inputs));
    }
    const text = textOf([
      `${this.#place} ${run.shared ? 'worker' : kind}`,
      `image ${run.image.reference}`,
      ...all.flatMap(linesOf),
    ]);
    const known = this.#names.get(text);
    const name = known ?? String(this.#names.size);
    if (known === undefined) {
      writeFileSync(join(this.files.shapes, name), text);
      this.#names.set(text, name);
    }
    return name;
  }
}

/** An argument a line, after what it depends on. */
function linesOf({ when = '-', args }: ConditionalArguments): string[] {
  return when === INPUTS ? [`${INPUTS} -`] : args.map((arg) => `${when} ${arg}`);
}

function textOf(lines: readonly string[]): string {
  if (lines.some((line) => line.includes('\n'))) {
    throw new HitherError(
      'runtime',
      'a path of the job has a line feed, which jobs on Slurm can not pass to the container',
      'rename the file or directory',
    );
  }
  return `${lines.join('\n')}\n`;
}
