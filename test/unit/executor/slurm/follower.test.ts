import { appendFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Follower } from '../../../../src/executor/slurm/follower';
import { type HeldJob, holdJob } from '../../../../src/executor/slurm/held-job';
import { NodeFaults } from '../../../../src/executor/slurm/node-faults';
import { makeChunk, runFilesIn } from '../../../../src/executor/slurm/run-files';
import type { EndedTask, ListedTask, Scheduler, TasksByArray } from '../../../../src/executor/slurm/scheduler';
import type { Task } from '../../../../src/executor/types';
import type { HitherEvent } from '../../../../src/model/events';

const RUNNING: ListedTask = { state: 'running', word: 'RUNNING', reason: '', node: 'n1' };
const PENDING: ListedTask = { state: 'pending', word: 'PENDING', reason: 'Resources', node: '' };
const ended = (word: string): ListedTask => ({ state: 'ended', word, reason: '', node: 'n1' });

let directory = '';
beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'hither-follower-'));
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'setImmediate', 'Date'] });
});
afterEach(() => {
  vi.useRealTimers();
  rmSync(directory, { recursive: true });
});

/** An array of tasks that is followed, with what Slurm says of them. `pack`: how many jobs each has. */
interface Given {
  readonly doubtful?: string;
  readonly pack?: number;
  readonly setup?: readonly string[];
}

function followed(count: number, { doubtful, pack = 1, setup = [] }: Given = {}) {
  const files = runFilesIn(directory);
  const names = Array.from({ length: count * pack }, (_, index) => `job-${index}`);
  const ends: Record<string, unknown> = {};
  const tasks = names.map((name): HeldJob => {
    mkdirSync(join(directory, name, 'out'), { recursive: true });
    const task: Partial<Task> = {
      ...{ onStarted: () => {}, onOutput: () => {}, runtime: { isolation: () => ({}) } as unknown as Task['runtime'] },
      run: { directory: join(directory, name) } as Task['run'],
      request: { setup } as unknown as Task['request'],
    };
    const held = holdJob(task as Task, directory, 'own');
    held.result.then(
      (result) => {
        ends[name] = result.error?.message ?? result.words ?? `${result.reason} ${result.end.exitCode}`;
      },
      (error: Error) => {
        ends[name] = error.message;
      },
    );
    return held;
  });
  const jobsOf = (index: number) => tasks.slice(index * pack, (index + 1) * pack);
  const indices = Array.from({ length: count }, (_, index) => index);
  const planned = indices.map((index) => ({ shape: '0', jobs: jobsOf(index).map(({ name }) => name) }));
  makeChunk(files, 0, { tasks: planned, setup: [] });
  const slurm = {
    states: new Map(indices.map((index) => [index, PENDING])) as Map<number, ListedTask> | undefined,
    twin: undefined as Map<number, ListedTask> | undefined,
    ends: undefined as TasksByArray<EndedTask> | undefined,
    hasAccounting: true,
    isStubborn: false,
    cancelled: [] as string[],
    calls: [] as string[],
  };
  const scheduler: Partial<Scheduler> = {
    async states() {
      slurm.calls.push('states');
      return slurm.states === undefined ? undefined : new Map([['12', slurm.states], ...twins(slurm.twin)]);
    },
    facts: async () => ({ maxArraySize: 1001, hasAccounting: slurm.hasAccounting }),
    find: async () => [{ job: '12' }, ...twins(slurm.twin).map(([job]) => ({ job }))],
    async ends() {
      slurm.calls.push('ends');
      return slurm.ends;
    },
    async cancel(ids) {
      slurm.calls.push('cancel');
      slurm.cancelled.push(...ids.map(({ job }) => job));
      return !slurm.isStubborn;
    },
  };
  const events: HitherEvent[] = [];
  const report = (event: HitherEvent): void => void events.push(event);
  const again: string[] = [];
  let isOver = false;
  const follower = new Follower({
    ...{ scheduler: scheduler as Scheduler, report, now: Date.now, nodes: new NodeFaults(report, () => {}) },
    again: ({ name }) => again.push(name),
    over: () => {
      isOver = true;
    },
  });
  const byIndex = new Map(indices.map((index) => [index, jobsOf(index)]));
  const array = { id: { job: '12' }, files, chunk: 0, tasks: byIndex, submitted: Date.now() };
  follower.add(doubtful === undefined ? array : { ...array, doubtful: { name: doubtful } });
  const say = (index: number, line: string): void => appendFileSync(files.log(0, index), `${line}\n`);
  const seconds = (count: number) => vi.advanceTimersByTimeAsync(count * 1000);
  return { follower, tasks, slurm, ends, events, say, seconds, again, isOver: () => isOver };
}

/** A second array with the same name. */
function twins(states: Map<number, ListedTask> | undefined): [string, Map<number, ListedTask>][] {
  return states === undefined ? [] : [['11', states]];
}

describe('a task ends', () => {
  it('as its log says, within two seconds', async () => {
    const { say, seconds, ends } = followed(2);
    say(0, 'began n1 12');
    say(0, 'started job-0 100.5');
    await seconds(30);
    expect(ends).toEqual({});
    say(0, 'ended job-0 3 102');
    await seconds(2);
    expect(ends).toEqual({ 'job-0': 'ended 3' });
  });

  it('also if more tasks wait before it than are looked at', async () => {
    const { say, seconds, ends } = followed(450);
    say(449, 'began n1 12');
    say(449, 'started job-449 100');
    say(449, 'ended job-449 0 102');
    await seconds(5);
    expect(ends).toEqual({ 'job-449': 'ended 0' });
  });

  it('once all of its files can be seen', async () => {
    const { say, seconds, ends } = followed(1);
    say(0, 'began n1 12\nstarted job-0 100\nended job-0 0 102 ended.json');
    await seconds(5);
    expect(ends).toEqual({});
    writeFileSync(join(directory, 'job-0', 'out', 'ended.json'), '{ }');
    await seconds(2);
    expect(ends).toEqual({ 'job-0': 'ended 0' });
  });

  it('once what it printed can be seen', async () => {
    const { say, seconds, ends } = followed(1);
    say(0, 'began n1 12\nstarted job-0 100\nended job-0 0 102 stderr');
    await seconds(5);
    writeFileSync(join(directory, 'job-0', 'stderr'), '');
    await seconds(5);
    expect(ends).toEqual({});
    writeFileSync(join(directory, 'job-0', 'stderr'), 'printed');
    await seconds(2);
    expect(ends).toEqual({ 'job-0': 'ended 0' });
  });

  it('after a minute without a file that it left', async () => {
    const { say, seconds, ends } = followed(1);
    say(0, 'began n1 12\nstarted job-0 100\nended job-0 0 102 ended.json stdout');
    await seconds(55);
    expect(ends).toEqual({});
    await seconds(10);
    expect(ends).toEqual({ 'job-0': 'ended 0' });
  });

  it('by the state that Slurm says, if its log has no end after ten seconds', async () => {
    const { slurm, say, seconds, ends } = followed(2);
    slurm.states?.set(0, ended('NODE_FAIL')).set(1, ended('TIMEOUT'));
    await seconds(15);
    expect(ends).toEqual({});
    say(1, 'began n1 12\nstarted job-1 100\nended job-1 0 102');
    await seconds(60);
    expect(ends).toEqual({ 'job-0': 'the node n1 failed under the task 12_0', 'job-1': 'ended 0' });
    // Nothing of it may run beside another attempt.
    expect(slurm.cancelled).toEqual(['12_0']);
  });

  it('by the state that Slurm says for two seconds, if it was told to stop', async () => {
    const { slurm, say, seconds, ends } = followed(1);
    say(0, 'began n1 12\nstarted job-0 100\nended job-0 143 102 stopped');
    slurm.states?.set(0, ended('CANCELLED'));
    await seconds(2);
    expect(ends).toEqual({});
    await seconds(4);
    expect(ends).toEqual({ 'job-0': 'the task 12_0 was cancelled in Slurm' });
  });

  it('not before a minute, if Slurm does not list it any more', async () => {
    const { slurm, say, seconds, ends } = followed(1);
    say(0, 'began n1 12\nstarted job-0 100');
    slurm.states?.delete(0);
    await seconds(65);
    expect(ends).toEqual({});
    await seconds(120);
    expect(ends).toEqual({ 'job-0': 'Slurm no longer knows the task 12_0, and it left no result' });
  });
});

describe('a task without a word of its script ends with the reason', () => {
  it.each([
    ['PREEMPTED', 'Slurm ended the task 12_0 on n1 to make room for another job (PREEMPTED)'],
    ['BOOT_FAIL', 'the node n1 failed under the task 12_0'],
    ['DEADLINE', 'Slurm ended the task 12_0 on n1: its deadline has passed'],
    ['OUT_OF_MEMORY', expect.stringContaining("Slurm's memory limit ended the job, in the task 12_0 on n1: give it")],
    ['REVOKED_SOMEHOW', undefined],
  ])('%s', async (word, message) => {
    const { slurm, say, seconds, ends } = followed(1);
    say(0, 'began n1 12\nstarted job-0 100');
    slurm.states?.set(0, message === undefined ? { ...PENDING, state: 'present', word } : ended(word));
    await seconds(75);
    expect(ends).toEqual(message === undefined ? {} : { 'job-0': message });
  });

  it('and what Slurm said last', async () => {
    const { slurm, say, seconds, ends } = followed(1);
    say(0, 'began n1 12\nstarted job-0 100');
    writeFileSync(runFilesIn(directory).text(0, 0), 'first\nslurmstepd: error: *** CANCELLED DUE TO PREEMPTION ***\n');
    slurm.states?.set(0, ended('PREEMPTED'));
    await seconds(75);
    expect(ends['job-0']).toMatch(/ \(slurmstepd: error: \*\*\* CANCELLED DUE TO PREEMPTION \*\*\*\)$/);
  });

  it('that the node may not see the directory, if it could not begin', async () => {
    const { slurm, seconds, ends } = followed(1);
    slurm.states?.set(0, ended('FAILED'));
    await seconds(75);
    expect(ends['job-0']).toBe(`the node n1 could not begin a task: it may not see ${directory}`);
  });

  it.each(['launch failed requeued held', 'DependencyNeverSatisfied'])(
    'that Slurm holds it because it could not start it: %s',
    async (reason) => {
      const { slurm, seconds, ends } = followed(1);
      slurm.states?.set(0, { ...PENDING, reason });
      await seconds(15);
      expect(ends).toEqual({ 'job-0': 'Slurm could not start the task 12_0, and holds it now: it is cancelled' });
      expect(slurm.cancelled).toEqual(['12_0']);
    },
  );
});

describe('a node that can run nothing', () => {
  it.each([
    ['unable no-engine', 'the node n1 has no program "apptainer" or "singularity" on its PATH'],
    ['unable setup module load x', 'on the node n1, the command "module load x" of "slurm: setup" failed (not found)'],
  ])('%s', async (line, message) => {
    const { say, seconds, ends } = followed(1);
    writeFileSync(runFilesIn(directory).text(0, 0), 'module:\nnot found\n');
    say(0, `began n1 12\n${line}`);
    await seconds(2);
    expect(ends).toEqual({ 'job-0': message });
  });
});

describe('why tasks wait', () => {
  const waiting = async (reason: string) => {
    const { slurm, seconds, events } = followed(2);
    for (const index of [0, 1]) {
      slurm.states?.set(index, { ...PENDING, reason });
    }
    await seconds(12);
    expect(events).toEqual([]);
    await seconds(120);
    return events;
  };

  it.each([
    ['Resources', 'no node has room for them yet (Resources)'],
    ['QOSMaxJobsPerUserLimit', 'a limit of the account or its quality of service is reached (QOSMaxJobsPerUserLimit)'],
    ['QOSGrpCpuLimit', 'a limit of the account or its quality of service is reached (QOSGrpCpuLimit)'],
    ['SomethingNew', 'SomethingNew'],
  ])('is told once: %s', async (reason, words) => {
    expect(await waiting(reason)).toEqual([{ type: 'notice', message: `2 tasks wait in Slurm: ${words}` }]);
  });

  it.each([
    ['PartitionDown', 'their partition is down (PartitionDown): name another one with "slurm: { partition: … }"'],
    ['JobHeldAdmin', 'an administrator holds them (JobHeldAdmin): ask the administrators of the cluster'],
    ['JobHeldUser', 'they are held (JobHeldUser): release them with "scontrol release JOB"'],
    [
      'ReqNodeNotAvail, UnavailableNodes:n[1-2]',
      'nodes that they need are down, drained or reserved (ReqNodeNotAvail): wait, or ask for others with "slurm"',
    ],
  ])('is a warning if it lasts: %s', async (reason, words) => {
    expect(await waiting(reason)).toEqual([{ type: 'warning', message: `2 tasks wait in Slurm: ${words}` }]);
  });

  it('is not told of a task that starts soon', async () => {
    const { slurm, seconds, events } = followed(1);
    slurm.states?.set(0, { ...PENDING, reason: 'Priority' });
    await seconds(12);
    slurm.states?.set(0, { ...PENDING, state: 'running', word: 'RUNNING' });
    await seconds(60);
    expect(events).toEqual([]);
  });
});

describe('a job that was killed', () => {
  const KILLED = 'began n1 12\nstarted job-0 100\nended job-0 137 102';
  const ofMemory = "Slurm's memory limit ended the job, in the task 12_0 on n1";

  it('is told to be out of memory, if Slurm says so when its task has ended', async () => {
    const { slurm, say, seconds, ends } = followed(1);
    say(0, KILLED);
    slurm.states?.set(0, RUNNING);
    await seconds(3);
    expect(ends).toEqual({});
    slurm.states?.set(0, ended('OUT_OF_MEMORY'));
    await seconds(5);
    expect(ends).toEqual({ 'job-0': expect.stringContaining(ofMemory) });
    expect(slurm.cancelled).toEqual([]);
  });

  it('also if its supervisor has seen it', async () => {
    const { slurm, say, seconds, ends } = followed(1);
    const report = { schema: 'hither-ended/1', exit_code: null, signal: 'SIGKILL', killed: null };
    writeFileSync(join(directory, 'job-0', 'out', 'ended.json'), JSON.stringify(report));
    say(0, 'began n1 12\nstarted job-0 100\nended job-0 0 102 ended.json');
    slurm.states?.set(0, ended('OUT_OF_MEMORY'));
    await seconds(5);
    expect(ends).toEqual({ 'job-0': expect.stringContaining(ofMemory) });
  });

  it.each([ended('COMPLETED'), RUNNING])('is told as such, if Slurm says $word', async (state) => {
    const { slurm, say, seconds, ends } = followed(1);
    say(0, KILLED);
    slurm.states?.set(0, state);
    await seconds(18);
    expect(ends).toEqual({ 'job-0': 'ended 137' });
  });

  it('is told at once, if others of its task run on: Slurm says nothing before', async () => {
    const { say, seconds, ends } = followed(1, { pack: 2 });
    say(0, `${KILLED}\nstarted job-1 102`);
    await seconds(2);
    expect(ends).toEqual({ 'job-0': 'ended 137' });
  });
});

describe('a task does not end', () => {
  it('while Slurm does not answer', async () => {
    const { slurm, seconds, ends } = followed(1);
    slurm.states = undefined;
    await seconds(3600);
    expect(ends).toEqual({});
  });

  it('while another array with the same name has it, which was submitted without a word', async () => {
    const { slurm, say, seconds, ends } = followed(1, { doubtful: 'hither-name' });
    slurm.states?.set(0, ended('COMPLETED'));
    slurm.twin = new Map([[0, RUNNING]]);
    say(0, 'began n1 12\nstarted job-0 100');
    await seconds(600);
    expect(ends).toEqual({});
    say(0, 'ended job-0 0 700');
    await seconds(2);
    expect(ends).toEqual({ 'job-0': 'ended 0' });
  });

  it('if Slurm does not list it once', async () => {
    const { slurm, seconds, ends } = followed(1);
    slurm.states?.delete(0);
    await seconds(12);
    slurm.states?.set(0, RUNNING);
    await seconds(3600);
    expect(ends).toEqual({});
  });
});

describe('a task that is lost', () => {
  it('is not given up as long as Slurm may be running it', async () => {
    const { seconds, slurm, ends } = followed(1);
    slurm.states = new Map();
    slurm.isStubborn = true;
    await seconds(120);
    expect(ends).toEqual({});
    expect(slurm.cancelled).toEqual(['12_0']);
    slurm.isStubborn = false;
    await seconds(120);
    expect(ends).toEqual({ 'job-0': 'Slurm no longer knows the task 12_0, and it left no result' });
  });

  it('is not tried again if it may still run', async () => {
    const { seconds, slurm, ends, again, tasks } = followed(1, { pack: 2 });
    slurm.states = new Map([[0, ended('NODE_FAIL')]]);
    slurm.isStubborn = true;
    await seconds(600);
    expect(again).toEqual([]);
    const words = "the node n1 failed under the task 12_0, and scancel can't end it, so that it may still run";
    expect(ends).toEqual({ 'job-0': words, 'job-1': words });
    const result = await tasks[0]?.result;
    expect(result?.error).toMatchObject({ remedy: 'end it with "scancel 12_0", then run again' });
    expect(result?.error?.details?.transient).toBeUndefined();
  });

  it.each(['COMPLETED', 'FAILED'])('in its setup says so: %s', async (word) => {
    const { say, seconds, slurm, ends } = followed(1, { setup: ['exec true'] });
    say(0, 'began n1 12');
    slurm.states = new Map([[0, ended(word)]]);
    await seconds(25);
    expect(ends).toEqual({ 'job-0': 'the script of the task 12_0 on n1 ended in the commands of "slurm: setup"' });
  });
});

describe('cancelled tasks', () => {
  const cancel = ({ tasks, follower }: ReturnType<typeof followed>, ...indices: number[]): void => {
    for (const index of indices) {
      (tasks[index] as HeldJob).isCancelled = true;
      follower.cancelled();
    }
  };

  it('are cancelled in one call, and end when Slurm has ended them', async () => {
    const all = followed(3);
    cancel(all, 0, 2);
    await all.seconds(2);
    expect(all.slurm.cancelled).toEqual(['12_0', '12_2']);
    expect(all.ends).toEqual({});
    all.slurm.states?.set(0, ended('CANCELLED')).delete(2);
    await all.seconds(3);
    expect(all.ends).toEqual({ 'job-0': 'cancelled null', 'job-2': 'cancelled null' });
    cancel(all, 1);
    await all.seconds(1);
    expect(all.slurm.cancelled.slice(2)).toEqual(['12']);
  });

  it('are cancelled again, and given up with a warning, if Slurm never says that they ended', async () => {
    const all = followed(1);
    all.slurm.states = undefined;
    cancel(all, 0);
    await all.seconds(40);
    expect(all.slurm.cancelled.length).toBeGreaterThan(2);
    expect(all.ends).toEqual({ 'job-0': 'cancelled null' });
    expect(all.events).toEqual([{ type: 'warning', message: expect.stringContaining('scancel 12') }]);
  });
});

describe('the jobs of one task', () => {
  it('end one by one', async () => {
    const { say, seconds, ends, isOver } = followed(1, { pack: 3 });
    say(0, 'began n1 12\nstarted job-0 100\nended job-0 0 101\nstarted job-1 101');
    await seconds(2);
    expect(ends).toEqual({ 'job-0': 'ended 0' });
    say(0, 'ended job-1 3 102\nstarted job-2 102\nended job-2 0 103\nover');
    await seconds(3);
    expect(ends).toEqual({ 'job-0': 'ended 0', 'job-1': 'ended 3', 'job-2': 'ended 0' });
    expect(isOver()).toBe(true);
  });

  it('are submitted again if it ended before it came to them', async () => {
    const { say, seconds, ends, slurm, again, isOver } = followed(1, { pack: 4 });
    say(0, 'began n1 12\nstarted job-0 100\nended job-0 0 101\nstarted job-1 101');
    slurm.states = new Map([[0, ended('TIMEOUT')]]);
    await seconds(25);
    expect(ends).toMatchObject({ 'job-0': 'ended 0', 'job-1': expect.stringContaining("Slurm's time limit") });
    expect(again).toEqual(['job-2', 'job-3']);
    await seconds(2);
    expect(isOver()).toBe(true);
    expect(slurm.cancelled).toEqual([]);
  });

  it('are all cancelled if somebody cancels it', async () => {
    const { say, seconds, ends, slurm, again } = followed(1, { pack: 3 });
    say(0, 'began n1 12\nstarted job-0 100\nended job-0 143 101 stopped\nover');
    slurm.states = new Map([[0, ended('CANCELLED')]]);
    slurm.ends = new Map([
      ['12', new Map([[0, { word: 'CANCELLED', cancelledBy: 7, exitCode: null, signal: 15, node: 'n1' }]])],
    ]);
    await seconds(6);
    const words = 'the task 12_0 was cancelled in Slurm by the user 7';
    expect(ends).toEqual({ 'job-0': words, 'job-1': words, 'job-2': words });
    expect(again).toEqual([]);
  });

  it('are told by whom, even if accounting hears of it late', async () => {
    const { say, seconds, ends, slurm } = followed(1, { pack: 2 });
    say(0, 'began n1 12\nstarted job-0 100\nended job-0 143 101 stopped\nover');
    slurm.states = new Map([[0, ended('CANCELLED')]]);
    slurm.ends = new Map([['12', new Map()]]);
    await seconds(6);
    expect(ends).toEqual({});
    slurm.ends = new Map([
      ['12', new Map([[0, { word: 'CANCELLED', cancelledBy: 7, exitCode: null, signal: 15, node: 'n1' }]])],
    ]);
    await seconds(2);
    expect(ends['job-1']).toBe('the task 12_0 was cancelled in Slurm by the user 7');
  });

  it('end without a name if accounting never hears of it', async () => {
    const { say, seconds, ends, slurm } = followed(1, { pack: 2 });
    say(0, 'began n1 12\nstarted job-0 100\nended job-0 143 101 stopped\nover');
    slurm.states = new Map([[0, ended('CANCELLED')]]);
    slurm.ends = new Map();
    await seconds(15);
    expect(ends['job-1']).toBe('the task 12_0 was cancelled in Slurm');
  });

  it('are lost if none of them has begun', async () => {
    const { seconds, ends, slurm, again } = followed(1, { pack: 2 });
    slurm.states = new Map([[0, ended('NODE_FAIL')]]);
    await seconds(25);
    const words = 'the node n1 failed under the task 12_0';
    expect([ends, again]).toEqual([{ 'job-0': words, 'job-1': words }, []]);
  });

  it('are followed on if Slurm begins it again', async () => {
    const { say, seconds, ends, slurm } = followed(1, { pack: 2 });
    say(0, 'began n1 12\nstarted job-0 100\nended job-0 143 101 stopped\nover');
    slurm.states = new Map([[0, PENDING]]);
    await seconds(60);
    say(0, 'began n2 12\nstarted job-0 200');
    slurm.states = new Map([[0, RUNNING]]);
    await seconds(30);
    expect(ends).toEqual({});
    say(0, 'ended job-0 0 300\nstarted job-1 300\nended job-1 0 301\nover');
    await seconds(3);
    expect(ends).toEqual({ 'job-0': 'ended 0', 'job-1': 'ended 0' });
  });
});

it.each([
  [true, ["sacct doesn't answer: why tasks ended is known less exactly"]],
  [false, []],
])('accounting that does not answer is told once, if there is one: %j', async (hasAccounting, messages) => {
  const { seconds, slurm, events } = followed(2);
  slurm.hasAccounting = hasAccounting;
  slurm.states?.set(0, ended('CANCELLED')).set(1, RUNNING);
  await seconds(25);
  slurm.states?.set(1, ended('CANCELLED'));
  await seconds(60);
  expect(slurm.calls.filter((call) => call === 'ends')).toHaveLength(2);
  expect(events).toEqual(messages.map((message) => ({ type: 'notice', message })));
});

it('Slurm is asked once about many tasks that end without a word', async () => {
  const { seconds, slurm } = followed(50);
  slurm.states = new Map(Array.from({ length: 50 }, (_, index) => [index, ended('CANCELLED')]));
  await seconds(25);
  expect(slurm.calls.filter((call) => call === 'ends')).toHaveLength(1);
});

it('accounting is not asked about tasks that this run has cancelled', async () => {
  const { seconds, slurm, follower, tasks, ends } = followed(20);
  for (const held of tasks) {
    held.isCancelled = true;
  }
  slurm.states = new Map(tasks.map((_, index) => [index, ended('CANCELLED')]));
  follower.cancelled();
  await seconds(5);
  expect(Object.keys(ends)).toHaveLength(20);
  expect(slurm.calls.filter((call) => call !== 'states')).toEqual(['cancel']);
});
