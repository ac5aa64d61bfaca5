/** How help looks: examples below it, and descriptions as they are written. */
import type { Argument, Command, HelpConfiguration, Option } from 'commander';

/** Descriptions name their own choices and defaults, because commander's `(default: [])` says nothing to users. */
export const HELP: HelpConfiguration = {
  optionDescription: ({ description }: Option) => description,
  argumentDescription: ({ description }: Argument) => description,
};

/** Examples by the name of the command: a call, and what it does. */
const EXAMPLES: Readonly<Record<string, readonly (readonly [call: string, purpose: string])[]>> = {
  hither: [
    ['hither run', 'run the jobs in ./hither.yml'],
    ['hither plan', 'show which jobs will run, and why'],
    ['hither validate --images', 'check the spec, its files and its images'],
    ['hither cache ls', 'list the cached results'],
    ['hither store gc --max-size 50G', 'remove the least recently used results'],
  ],
  run: [
    ['hither run', 'run the jobs in ./hither.yml'],
    ["hither run --select 'sweep[v=0.5]'", 'run one point of a matrix'],
    ['hither run bessel.py:integrate --arg v=2.5', 'call a function without a spec'],
    ['hither run --output results', 'write results to ./results'],
    ['hither run --quiet --events run.jsonl', 'record events, print the result'],
    ['hither run --runtime host', 'run without isolation'],
    ['hither run --executor slurm --detach', 'submit, and return'],
  ],
  attach: [['hither attach sweep-3f2a1b9c', 'gather the results of a detached run']],
  cancel: [['hither cancel sweep-3f2a1b9c', 'end the jobs of a detached run']],
  plan: [
    ['hither plan', 'show which jobs will run, and why'],
    ['hither plan --select report --json', 'the same for one job, as JSON'],
  ],
  validate: [
    ['hither validate', 'check ./hither.yml and its files'],
    ['hither validate --images', 'check its images too'],
  ],
  functions: [['hither functions src', 'list the functions in ./src']],
  cache: [
    ['hither cache ls', 'list the cached results'],
    ['hither cache why 3f2a1b 91bc0d', 'show how two jobs differ'],
    ['hither cache rm 3f2a1b', 'remove one cached result'],
  ],
  runs: [
    ['hither runs', 'list recent runs, and how they ended'],
    ['hither runs --json', 'the same with all counts, as JSON'],
  ],
  store: [
    ['hither store put data.npy', 'store a file and print its URI'],
    ['hither store cat sha1://HASH', 'write an object to stdout'],
    ['hither store verify --resume', 'continue an interrupted check'],
    ['hither store gc --max-age 30d', 'remove results not used for 30 days'],
  ],
};

/** Shows a command's examples below its help. */
export function addExamples(command: Command): Command {
  const examples = EXAMPLES[command.name()] ?? [];
  const width = Math.max(...examples.map(([call]) => call.length));
  const lines = examples.map(([call, purpose]) => `  ${call.padEnd(width)}  ${purpose}`);
  return command.addHelpText('after', `\nExamples:\n${lines.join('\n')}`);
}
