/** A Slurm cluster beside that of the test bed, with limits so small that they would hinder other tests. */
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { closeSync, mkdirSync, openSync, readFileSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { vi } from 'vitest';
import { type JobProcess, processesBy, signalAll, withDescendants } from '../../src/container/process-table';
import { ROOT, requirement, SLURM, works } from '../requirements';

const NODES = ['c1', 'c2', 'c3'];

/** Not on the PATH of every root. */
const SBIN = '/usr/sbin';

/** Requires that we may start Slurm's daemons, which authenticate each other with the munge of the test bed. */
export const SMALL_CLUSTER = requirement(
  'root, slurmctld, slurmd and a running munge',
  () =>
    !ROOT.missing &&
    !SLURM.missing &&
    works(`${SBIN}/slurmctld`, '-V') &&
    works(`${SBIN}/slurmd`, '-V') &&
    works('munge', '-n'),
);

/**
 * A cluster without accounting. Arrays have at most 11 tasks. Its default partition `main` has the node c1; `low` and
 * `high` have c2, where jobs of `high` end those of `low`. On c3, jobs of `urgent` cancel those of `fleeting`, and requeue
 * those of `requeued` that allow it. Each node has one make-believe GPU and four cores with two threads each.
 */
export interface SmallCluster {
  /** Leads Slurm's commands to this cluster. */
  readonly env: Readonly<Record<string, string>>;
  /** Runs one of Slurm's commands. Returns what it prints; undefined if it fails. */
  ask(program: string, ...args: string[]): string | undefined;
  /** Kills all processes of a node, as if it had lost its power, or only those of Slurm: tasks then go on without it. */
  fail(node: string, what: 'all' | 'Slurm'): void;
  /** Ends its jobs, its daemons and its files. */
  stop(): Promise<void>;
}

/**
 * Starts the cluster, which is ready when this returns. Takes a second or two. A node that doesn't answer for
 * `nodeTimeout` seconds counts as down; jobs are forgotten `jobAge` seconds after their end.
 */
export async function startSmallCluster({ nodeTimeout = 300, jobAge = 10 } = {}): Promise<SmallCluster> {
  const directory = await mkdtemp(join(tmpdir(), 'hither-small-cluster-'));
  for (const name of ['state', ...NODES]) mkdirSync(join(directory, name));
  const path = join(directory, 'slurm.conf');
  const env = { SLURM_CONF: path };
  await writeFile(path, configuration(directory, { nodeTimeout, jobAge }, await freePorts(1 + NODES.length)));
  await writeFile(join(directory, 'gres.conf'), 'Name=gpu File=/dev/null\n');
  await writeFile(join(directory, 'cgroup.conf'), 'CgroupPlugin=cgroup/v1\nCgroupAutomount=no\n');
  const controller = startDaemon(directory, 'slurmctld', ['-D', '-i', '-f', path]);
  const nodes = new Map(
    NODES.map((node) => [node, startDaemon(directory, `slurmd-${node}`, ['-D', '-N', node, '-f', path])]),
  );
  const ask = (program: string, ...args: string[]): string | undefined => {
    const { status, stdout } = spawnSync(program, args, { encoding: 'utf8', env: { ...process.env, ...env } });
    return status === 0 ? stdout : undefined;
  };
  const fail = (node: string, what: 'all' | 'Slurm'): void => {
    nodes.get(node)?.kill('SIGKILL');
    const steps = stepsIn(join(directory, node));
    signalAll(what === 'all' ? withDescendants(steps) : steps, 'SIGKILL');
  };
  const stop = async (): Promise<void> => {
    ask('scancel', '--user=root');
    await vi.waitFor(() => {
      if (ask('squeue', '--noheader') !== '') throw new TypeError('the small cluster still has jobs');
    }, 10_000);
    await Promise.all([controller, ...nodes.values()].map(stopDaemon));
    await rm(directory, { recursive: true, force: true });
  };
  const isReady = (): void => {
    if (
      new Set(ask('sinfo', '--noheader', '--Node', '--states=idle', '--format=%N')?.split('\n')).size !==
      1 + NODES.length
    ) {
      const logs = ['slurmctld', ...NODES.map((node) => `slurmd-${node}`)].map((name) =>
        readFileSync(join(directory, name), 'utf8'),
      );
      throw new TypeError(`the small cluster does not come up:\n${logs.join('\n')}`);
    }
  };
  await vi.waitFor(isReady, { timeout: 30_000, interval: 100 });
  return { env, ask, fail, stop };
}

/** Seconds. */
interface Times {
  readonly nodeTimeout: number;
  readonly jobAge: number;
}

/** Slurm's scheduler starts jobs once a second, as in the test bed, and nothing listens beyond the loopback. */
function configuration(directory: string, times: Times, [controller, ...nodes]: readonly number[]): string {
  const [host] = hostname().split('.');
  return `ClusterName=small
SlurmctldHost=${host}(127.0.0.1)
SlurmctldPort=${controller}
SlurmUser=root
AuthType=auth/munge
CommunicationParameters=NoCtldInAddrAny,NoInAddrAny
StateSaveLocation=${directory}/state
SlurmdSpoolDir=${directory}/%n
SlurmctldPidFile=${directory}/slurmctld.pid
SlurmdPidFile=${directory}/slurmd-%n.pid
MpiDefault=none
ProctrackType=proctrack/linuxproc
TaskPlugin=task/none
JobAcctGatherType=jobacct_gather/none
AccountingStorageType=accounting_storage/none
SlurmdParameters=config_overrides
SelectType=select/cons_tres
SelectTypeParameters=CR_Core_Memory
SchedulerParameters=batch_sched_delay=0,sched_interval=1,sched_min_interval=0,bf_interval=1
EnforcePartLimits=ALL
KillWait=2
SlurmdTimeout=${times.nodeTimeout}
MaxArraySize=11
MinJobAge=${times.jobAge}
PreemptType=preempt/partition_prio
PreemptMode=REQUEUE
GresTypes=gpu
NodeName=${NODES} NodeHostName=${host} NodeAddr=127.0.0.1 Port=${nodes} Sockets=1 CoresPerSocket=4 ThreadsPerCore=2 RealMemory=4000 Gres=gpu:1
PartitionName=DEFAULT DefMemPerCPU=128 DefaultTime=10 MaxTime=60
PartitionName=main Nodes=c1 Default=YES PreemptMode=OFF
PartitionName=low Nodes=c2 PriorityTier=1 PreemptMode=REQUEUE
PartitionName=high Nodes=c2 PriorityTier=2 PreemptMode=OFF
PartitionName=fleeting Nodes=c3 PriorityTier=1 PreemptMode=CANCEL
PartitionName=requeued Nodes=c3 PriorityTier=1 PreemptMode=REQUEUE
PartitionName=urgent Nodes=c3 PriorityTier=2 PreemptMode=OFF
`;
}

/** A daemon that ends with this process, even if this is killed. */
function startDaemon(directory: string, name: string, args: readonly string[]): ChildProcess {
  const [program = name] = name.split('-');
  const log = openSync(join(directory, name), 'w');
  // A session of its own: a Ctrl-C at the terminal ends the jobs first, by `stop`.
  const child = spawn('setpriv', ['--pdeathsig=KILL', `${SBIN}/${program}`, ...args], {
    ...{ cwd: '/', detached: true, stdio: ['ignore', log, log] },
  });
  closeSync(log);
  return child;
}

async function stopDaemon(daemon: ChildProcess): Promise<void> {
  if (daemon.exitCode === null && daemon.signalCode === null) {
    const ended = new Promise((done) => daemon.once('exit', done));
    daemon.kill();
    await ended;
  }
}

/** Slurm's own processes that run tasks on the node with this directory: they are the parents of its scripts. */
function stepsIn(spool: string): JobProcess[] {
  const scripts = processesBy('arguments', (args) => (args.includes(`${spool}/job`) ? 'script' : undefined));
  const parents = new Set(scripts.get('script')?.map(({ parent }) => parent));
  const steps = processesBy('arguments', (args) => (args.startsWith('slurmstepd') ? 'step' : undefined));
  return (steps.get('step') ?? []).filter(({ pid }) => parents.has(pid));
}

/** Ports of the loopback that nobody listens on. */
async function freePorts(count: number): Promise<number[]> {
  const servers = await Promise.all(
    Array.from({ length: count }, async () => {
      const server = createServer();
      await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
      return server;
    }),
  );
  const ports = servers.map((server) => (server.address() as { port: number }).port);
  await Promise.all(servers.map((server) => new Promise((done) => server.close(done))));
  return ports;
}
