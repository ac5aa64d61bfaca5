/** Asks Slurm by its commands. The only file that starts them. */
import { runTimed, type TimedOutput } from '../../process/run-timed';
import type { ArrayId, Scheduler, SchedulerFacts, Submission } from './scheduler';
import {
  ARRAYS_FORMAT,
  ENDED_FORMAT,
  LISTED_FORMAT,
  readArrays,
  readEnded,
  readFacts,
  readListed,
  readSubmitted,
} from './slurm-answers';
import { slurmEnvironment } from './slurm-environment';
import { arrayKey } from './task-id';

/** How long Slurm may take to answer. Milliseconds. sbatch may wait inside itself while a site's limit is reached. */
export interface Patience {
  readonly submitMs: number;
  readonly askMs: number;
}

const PATIENCE: Patience = { submitMs: 60_000, askMs: 30_000 };

/** The caller, as Slurm knows it. */
export interface SlurmUser {
  /** The name or the number of the user. */
  readonly user: string;
  readonly env: Readonly<Record<string, string | undefined>>;
}

/** Slurm, through the programs on the caller's PATH. */
export function createSlurmCommands({ user, env }: SlurmUser, patience: Patience = PATIENCE): Scheduler {
  const environment = slurmEnvironment(env);
  const ask = (program: string, args: readonly string[]): Promise<TimedOutput> =>
    runTimed({ program, args, env: environment }, { timeoutMs: patience.askMs });
  const submit = (submission: Submission, more: readonly string[]): Promise<TimedOutput> => {
    const command = { program: 'sbatch', args: [...more, ...sbatchArguments(submission)], env: environment };
    return runTimed(command, { timeoutMs: patience.submitMs });
  };
  const squeue = async (clusters: string | undefined, more: readonly string[]): Promise<string | undefined> => {
    const on = clusters === undefined ? [] : [`--clusters=${clusters}`];
    // Not by ids: squeue fails for a single one that it has forgotten.
    const answer = await ask('squeue', [`--user=${user}`, ...on, ...more]);
    return answer.exitCode === 0 ? answer.stdout : undefined;
  };
  let known: SchedulerFacts | undefined;
  const facts = async (): Promise<SchedulerFacts | undefined> => {
    if (known === undefined) {
      const answer = await ask('scontrol', ['show', 'config']);
      known = answer.exitCode === 0 ? readFacts(answer.stdout) : undefined;
    }
    return known;
  };
  return {
    facts,
    async check(submission) {
      const answer = await submit(submission, ['--test-only']);
      return answer.exitCode === 0 ? { kind: 'accepted' } : readSubmitted(answer);
    },
    submit: async (submission) => readSubmitted(await submit(submission, [])),
    async partitions() {
      const answer = await ask('sinfo', ['--noheader', '--format=%R']);
      return answer.exitCode === 0 ? answer.stdout.split('\n').filter((name) => name !== '') : [];
    },
    async find({ name, clusters }) {
      // The header names the cluster.
      const listed = await squeue(clusters, [`--name=${name}`, `--format=${ARRAYS_FORMAT}`, '--states=all']);
      return listed === undefined ? undefined : readArrays(listed);
    },
    states: (ids) =>
      ofClusters(ids, async (cluster, jobs) => {
        const stdout = await squeue(cluster, ['--noheader', `--format=${LISTED_FORMAT}`, '--states=all']);
        return stdout === undefined ? undefined : readListed(stdout, jobs);
      }),
    async ends(ids, since) {
      // sacct would only fail, after a while if it looks for a database.
      if ((await facts())?.hasAccounting === false) {
        return undefined;
      }
      return ofClusters(ids, async (cluster, jobs) => {
        const on = cluster === undefined ? [] : [`--clusters=${cluster}`];
        const which = ['--allocations', `--starttime=${sacctTime(since)}`, `--jobs=${[...jobs].join(',')}`];
        const form = ['--noheader', '--parsable2', `--format=${ENDED_FORMAT}`];
        const answer = await ask('sacct', [...form, ...which, ...on]);
        return answer.exitCode === 0 ? readEnded(answer.stdout, jobs) : undefined;
      });
    },
    async cancel(ids) {
      const answers = await Promise.all(
        byCluster(ids).map(([cluster, jobs]) =>
          ask('scancel', [...(cluster === undefined ? [] : [`--clusters=${cluster}`]), ...jobs]),
        ),
      );
      // Some versions fail for what has ended.
      return answers.every(({ exitCode, stderr }) => exitCode === 0 || /invalid job id|already complet/i.test(stderr));
    },
  };
}

function sbatchArguments({ name, tasks, options, output, script, args }: Submission): string[] {
  return [
    ...['--parsable', `--job-name=${name}`, `--array=0-${tasks - 1}`, `--output=${output}`, '--open-mode=append'],
    // Retries have one authority: us.
    '--no-requeue',
    ...options,
    ...[script, ...args],
  ];
}

/** Local time, as sacct(1) reads it. */
function sacctTime(time: Date): string {
  const two = (number: number): string => String(number).padStart(2, '0');
  const date = [time.getFullYear(), two(time.getMonth() + 1), two(time.getDate())].join('-');
  return `${date}T${[time.getHours(), time.getMinutes(), time.getSeconds()].map(two).join(':')}`;
}

function byCluster(ids: readonly ArrayId[]): [string | undefined, string[]][] {
  const clusters = new Map<string | undefined, string[]>();
  for (const { job, cluster } of ids) {
    clusters.set(cluster, [...(clusters.get(cluster) ?? []), job]);
  }
  return [...clusters];
}

/** Asks each cluster for its own arrays. undefined as soon as one doesn't answer. */
async function ofClusters<T>(
  ids: readonly ArrayId[],
  askOne: (cluster: string | undefined, jobs: ReadonlySet<string>) => Promise<ReadonlyMap<string, T> | undefined>,
): Promise<ReadonlyMap<string, T> | undefined> {
  const answers = await Promise.all(
    byCluster(ids).map(async ([cluster, jobs]) => {
      const answer = await askOne(cluster, new Set(jobs));
      const named = [...(answer ?? [])].map(
        ([job, tasks]) => [arrayKey(cluster === undefined ? { job } : { job, cluster }), tasks] as const,
      );
      return answer === undefined ? undefined : named;
    }),
  );
  return answers.every((answer) => answer !== undefined) ? new Map(answers.flat()) : undefined;
}
