import { execFileSync, spawnSync } from 'node:child_process';
import { readdir, readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { NASTY_LINES } from '../fakes/nasty-lines';
import { readLog } from '../fakes/runner-commands';
import { engineOf, needs } from '../requirements';
import { createRunnerJob, type RunnerHand, type RunnerJob, runStep, type StepOptions } from '../rigs/runner';

const docker = engineOf('docker');
const IMAGE = docker.image('python');

const FUNCTIONS = `import hither as hi
import os, signal, sys, time

@hi.function('add', '0.1.0')
@hi.container('docker://${IMAGE}')
def add(a, b):
    print('adding')
    return a + b

@hi.function('divide', '0.1.0')
@hi.container('docker://${IMAGE}')
def divide(a, b):
    return a / b

@hi.function('long', '0.1.0')
@hi.container('docker://${IMAGE}')
def long(n):
    return 'x' * n

@hi.function('wait', '0.1.0')
@hi.container('docker://${IMAGE}')
def wait():
    for name in (signal.SIGTERM, signal.SIGINT):
        signal.signal(name, signal.SIG_IGN)
    print('waiting', flush=True)
    time.sleep(600)

@hi.function('print_all', '0.1.0')
@hi.container('docker://${IMAGE}')
def print_all(lines):
    for line in lines:
        print(line, flush=True)
        print(line, file=sys.stderr, flush=True)
    os.write(1, b'::set-out')
    time.sleep(0.05)
    os.write(1, b'put name=result::split\\n\\xff::error::not text\\n')
    os.write(2, b'::error::without an end')
    return len(lines)

@hi.function('show_environment', '0.1.0')
@hi.container('docker://${IMAGE}')
def show_environment():
    return sorted(name for name in os.environ if name.startswith(('GITHUB_', 'ACTIONS_', 'RUNNER_', 'INPUT_')))
`;

const jobs: RunnerJob[] = [];
afterAll(() => Promise.all(jobs.map((job) => job.remove())));

async function workspace(spec: string, others: Readonly<Record<string, string>> = {}): Promise<RunnerJob> {
  const job = await createRunnerJob({ 'functions.py': FUNCTIONS, 'hither.yml': spec, ...others });
  jobs.push(job);
  return job;
}

async function run(spec: string, options: StepOptions = {}) {
  const job = await workspace(spec);
  const end = await runStep(job, { ...options, inputs: { runtime: 'host', artifact: 'false', ...options.inputs } });
  return { job, ...end };
}

const ADD = 'function: functions.py:add\nargs: { a: 2, b: 3.5 }\n';

describe('a step with a container', needs(docker), () => {
  it('sets outputs and state, and writes summary, log and output directory', async () => {
    const { job, ...end } = await run(ADD, { inputs: { runtime: 'docker', artifact: 'true' } });
    expect(end.exitCode).toBe(0);
    expect(end.outputs).toMatchObject({
      result: '5.5',
      'result-truncated': 'false',
      'result-uri': '',
      status: 'finished',
      'cache-hit': 'false',
      'artifact-name': '',
      error: '',
    });
    expect(end.outputs['job-hash']).toMatch(/^[0-9a-f]{64}$/);
    expect(end.lines).toContain('adding');
    expect(end.commands.map(({ name, message }) => [name, message.replace(/;.*/, '')])).toEqual([
      ['notice', 'results are not cached for later runs: this runner offers no cache (ACTIONS_CACHE_URL is not set)'],
      ['group', 'add (docker)'],
      ['endgroup', ''],
      ['notice', 'no artifact: this runner offers no artifacts (ACTIONS_RUNTIME_TOKEN is not set)'],
    ]);
    const document = JSON.parse(await readFile(end.outputs.records ?? '', 'utf8'));
    expect(document).toMatchObject({ schema: 'hither-results/1', jobs: [{ name: 'add', result: 5.5 }] });
    expect(await readdir(dirname(end.outputs.records ?? ''))).toEqual(['.hither-files', 'add', 'results.json']);
    expect(end.summary).toMatch(/^## hither: 1 finished\n/);
    expect(JSON.parse(end.state.run ?? '')).toMatchObject({ store: job.store });
  });

  it('executes no command that the function prints', async () => {
    const spec = JSON.stringify({ function: 'functions.py:print_all', args: { lines: NASTY_LINES } });
    const end = await run(spec, { inputs: { runtime: 'docker', cache: 'off' } });
    expect(end.outputs).toMatchObject({ status: 'finished', result: String(NASTY_LINES.length) });
    expect(end.commands.map(({ name }) => name)).toEqual(['group', 'endgroup']);
    expect(end.state).toEqual({ run: expect.any(String) });
    // The lines are also inert without `stop-commands`.
    const withoutStops = end.log.replaceAll('::stop-commands::', '');
    expect(readLog(withoutStops).commands.map(({ name }) => name)).toEqual(['group', 'endgroup']);
    expect(end.log).toContain('split');
    expect(end.log).toContain('not text');
  });

  it('ends its container when the workflow is cancelled', async () => {
    const start = Date.now();
    const { job, ...end } = await run(WAIT, { inputs: { runtime: 'docker' }, onLog: cancelWhenWaiting });
    expect(Date.now() - start).toBeLessThan(7500);
    expect(end).toMatchObject({ exitCode: 1, killedBy: null, outputs: { status: 'cancelled', result: '' } });
    expect(leftOf(end.state)).toEqual([]);
    expect(await readdir(join(job.store, 'hither/v1/runs'))).toEqual([]);
  });

  it('leaves nothing after the post step if it was killed', async () => {
    const { job, ...main } = await run(WAIT, { inputs: { runtime: 'docker' }, onLog: killWhenWaiting });
    expect(main.killedBy).toBe('SIGKILL');
    const post = await runStep(job, { entry: 'post', state: main.state });
    expect(post).toMatchObject({ exitCode: 0, commands: [] });
    expect(leftOf(main.state)).toEqual([]);
    expect(await readdir(join(job.store, 'hither/v1/runs'))).toEqual([]);
  });
});

const WAIT = 'function: functions.py:wait\n';

function cancelWhenWaiting(log: string, runner: RunnerHand): void {
  if (log.includes('waiting')) {
    runner.cancel();
  }
}

function killWhenWaiting(log: string, runner: RunnerHand): void {
  if (log.includes('waiting')) {
    runner.kill();
  }
}

/** The remaining containers of the run that saved this state. */
function leftOf(state: Readonly<Record<string, string>>): string[] {
  const { owner } = JSON.parse(state.run ?? '') as { owner: { host: string; pid: number; startTime: string } };
  const label = `label=hither-owner=${owner.pid}:${owner.startTime}:${owner.host}`;
  const names = execFileSync('docker', ['ps', '--all', '--quiet', '--filter', label], { encoding: 'utf8' });
  return names.split('\n').filter((name) => name !== '');
}

describe('a job that does not finish', () => {
  it('fails the step, with its message, and an annotation at the line that raised', async () => {
    const end = await run('function: functions.py:divide\nargs: { a: 1, b: 0 }\n');
    expect(end).toMatchObject({
      exitCode: 1,
      outputs: { status: 'error', result: '', error: 'ZeroDivisionError: division by zero' },
    });
    const line = FUNCTIONS.split('\n').indexOf('    return a / b') + 1;
    expect(end.commands.at(-1)).toEqual({
      name: 'error',
      properties: { file: 'functions.py', line: String(line) },
      message: 'divide: ZeroDivisionError: division by zero',
    });
    expect(end.log).not.toMatch(/at .*\.js:\d+/);
    expect(end.summary).toContain('ZeroDivisionError');
  });

  it('is a warning if fail-on-error is false', async () => {
    const end = await run('function: functions.py:divide\nargs: { a: 1, b: 0 }\n', {
      inputs: { 'fail-on-error': 'false', summary: 'false', cache: 'off' },
    });
    expect(end).toMatchObject({ exitCode: 0, outputs: { status: 'error' }, summary: '' });
    expect(end.commands.map(({ name }) => name)).toEqual(['group', 'endgroup', 'warning']);
  });

  it('is null among the results of several jobs, which stay an object even if one is selected', async () => {
    const spec = `jobs:
  good: { function: functions.py:add, args: { a: 1, b: 2 } }
  bad: { function: functions.py:divide, args: { a: 1, b: 0 } }
  after: { function: functions.py:add, args: { a: { $job: bad }, b: 2 } }
  sweep: { function: functions.py:divide, args: { a: 1 }, matrix: { b: [0, 2] } }
`;
    const all = await run(spec);
    expect(JSON.parse(all.outputs.result ?? '')).toEqual({ good: 3, bad: null, after: null, sweep: [null, 0.5] });
    expect(all.outputs).toMatchObject({ status: 'error', 'job-hash': '' });
    expect(all.outputs.error?.split('\n')).toHaveLength(3);
    // Each job that printed something has a group, followed by its end.
    expect(all.log).toMatch(
      /^::group::good \(host\)\n::stop-commands::(.+)\nadding\n::\1::\n::endgroup::\ngood: finished after/m,
    );
    expect(all.log.match(/^::group::/gm)).toHaveLength(1);
    const one = await run(spec, { inputs: { select: 'good', args: 'b: 40' } });
    expect(one.outputs).toMatchObject({ result: '{"good":41}', status: 'finished' });
  });
});

describe("a summary that can't be written", () => {
  it('is a warning', async () => {
    const end = await run(ADD, { env: { GITHUB_STEP_SUMMARY: '/nowhere/summary' } });
    expect(end).toMatchObject({ exitCode: 0, outputs: { result: '5.5' } });
    expect(end.commands.filter(({ name }) => name === 'warning')).toHaveLength(1);
  });
});

describe('a matrix that is the only job', () => {
  it('outputs the list of its results, with null for a point that did not finish', async () => {
    const end = await run('function: functions.py:divide\nargs: { a: 1 }\nmatrix: { b: [0, 2] }\n');
    expect(end.outputs.result).toBe('[null,0.5]');
    expect(end.exitCode).toBe(1);
    const one = await run('function: functions.py:divide\nargs: { a: 1 }\nmatrix: { b: [0] }\n');
    expect(one.outputs.result).toBe('[null]');
  });
});

describe('a result that is too long for an output', () => {
  it('is named by its URI', async () => {
    const { job, ...end } = await run('function: functions.py:long\nargs: { n: 300000 }\n');
    expect(end.outputs).toMatchObject({ result: '', 'result-truncated': 'true', status: 'finished' });
    const [, sha1 = ''] = /^sha1:\/\/([0-9a-f]{40})\/value\.json$/.exec(end.outputs['result-uri'] ?? '') ?? [];
    const path = join(job.store, 'sha1', sha1.slice(0, 2), sha1.slice(2, 4), sha1.slice(4, 6), sha1);
    expect(await readFile(path, 'utf8')).toBe(`"${'x'.repeat(300_000)}"`);
  });
});

it('runs a point of a matrix selected by its label, and a matrix with a replaced key', async () => {
  const sweep = 'function: functions.py:add\nmatrix: { a: [1, 2, 3] }\nargs: { b: 1 }\n';
  const point = await run(sweep, { inputs: { select: 'add[a=3]' } });
  expect(point.outputs).toMatchObject({ result: '[4]', status: 'finished' });
  const other = await run(sweep, { inputs: { args: 'a: [5, 6]' } });
  expect(other.outputs.result).toBe('[6,7]');
});

describe('mistakes', () => {
  it('name inputs, not the flags of the command line', async () => {
    const spec = 'function: functions.py:add\nargs: { a: 2 }\n';
    const missing = await run(spec);
    expect(missing.outputs.error).toContain('or pass "b: VALUE" in the input "args"');
    const sweep = 'function: functions.py:add\nmatrix: { a: [1, 2] }\nargs: { b: 1 }\n';
    const point = await run(sweep, { inputs: { select: 'add[a=3]' } });
    expect(point.outputs.error).toMatch(/^the input "select": .*did you mean "add\[a=1\]", "add\[a=2\]"\?$/);
    const outside = await run('function: functions.py:add\nargs: { a: { $file: /etc/passwd }, b: 1 }\n');
    expect(outside.outputs.error).toMatch(/allow its directory with the input "data-roots"$/);
    const text = await run(ADD, { inputs: { args: 'a: Run #3' } });
    expect(text.outputs.error).toMatch(/^args:1:8: "#3" would be read as a comment: /);
  });

  it('in a spec are annotated at their lines, ten of them, and the rest is text', async () => {
    const keys = Array.from({ length: 12 }, (_, index) => `  wrong${index}: 1`);
    const end = await run(`jobs:\n  a:\n    function: functions.py:add\n    tiemout: 3s\n${keys.join('\n')}\n`);
    expect(end.exitCode).toBe(1);
    const errors = end.commands.filter(({ name }) => name === 'error');
    expect(errors).toHaveLength(10);
    expect(errors[0]).toMatchObject({ properties: { file: 'hither.yml', line: '4', col: '5' } });
    expect(errors[0]?.message).toContain('timeout');
    expect(end.outputs.error?.split('\n').length).toBeGreaterThan(12);
    expect(end.lines.some((line) => line.startsWith('error: hither.yml:16:'))).toBe(true);
    expect(end.outputs).toMatchObject({ status: 'failed', result: '', records: '' });
    expect(end.state).toEqual({});
  });

  it('in inputs are reported together, each with the name of the input', async () => {
    const end = await run(ADD, {
      inputs: {
        parallel: '0',
        executor: 'slrum',
        runtime: 'dokcer',
        cache: 'no',
        shard: '2/8',
        timeout: '3',
        allow: 'network\nhots',
      },
    });
    const named = end.commands.map(({ message }) => /"([a-z-]+)"/.exec(message)?.[1]);
    expect(named.sort()).toEqual(['allow', 'cache', 'executor', 'parallel', 'runtime', 'shard', 'timeout']);
    expect(end.log).toContain('did you mean "docker"?');
  });

  it('in arguments are reported with their location in the input', async () => {
    const end = await run(ADD, { inputs: { args: 'a: 1\nc: 2\n' } });
    expect(end.outputs.error).toMatch(/^args:2:4: .*"c"/);
    expect(end.commands[0]?.properties).toEqual({});
    const list = await run(ADD, { inputs: { args: '[1, 2]' } });
    expect(list.outputs.error).toContain('NAME: VALUE');
  });

  it('include a missing spec', async () => {
    const end = await run(ADD, { inputs: { job: 'nowhere.yml' } });
    expect(end).toMatchObject({ exitCode: 1, outputs: { status: 'failed' } });
    expect(end.outputs.error).toContain('nowhere.yml');
    expect(end.log).not.toContain('bug');
  });
});

describe('a spec that may be written by somebody without write access', () => {
  const FORK = {
    repository: { full_name: 'acme/science' },
    pull_request: { head: { repo: { full_name: 'evil/science' } } },
  };

  it('is not even read on a self-hosted runner', async () => {
    const end = await run('not: [a spec', {
      payload: FORK,
      env: { GITHUB_EVENT_NAME: 'pull_request', RUNNER_ENVIRONMENT: 'self-hosted' },
    });
    expect(end.exitCode).toBe(1);
    expect(end.commands.map(({ name }) => name)).toEqual(['error']);
    expect(end.outputs.error).toContain('self-hosted');
  });

  it('gets the default isolation on a hosted runner, and more only if the workflow allows it', async () => {
    const options = { payload: FORK, env: { GITHUB_EVENT_NAME: 'pull_request_target' } };
    const refused = await run(`${ADD}network: host\nenv: [HOME]\n`, options);
    expect(refused.exitCode).toBe(1);
    expect(refused.outputs.error?.split('\n')).toHaveLength(3);
    const allowed = await run(ADD, { ...options, inputs: { allow: 'host' } });
    expect(allowed.outputs).toMatchObject({ result: '5.5' });
  });
});

describe('a cached result', () => {
  const inputs = { runtime: 'host', artifact: 'false' };
  const FORK = {
    repository: { full_name: 'acme/science' },
    pull_request: { head: { repo: { full_name: 'evil/science' } } },
  };
  const restricted = {
    payload: FORK,
    env: { GITHUB_EVENT_NAME: 'pull_request' },
    inputs: { ...inputs, allow: 'host' },
  };

  it('is marked as cached in outputs, log and summary', async () => {
    const job = await workspace(ADD);
    const [first, second] = [await runStep(job, { inputs }), await runStep(job, { inputs })];
    expect([first.outputs['cache-hit'], second.outputs['cache-hit']]).toEqual(['false', 'true']);
    expect(second.outputs).toMatchObject({ result: '5.5', 'job-hash': first.outputs['job-hash'] });
    expect(second.lines).toContainEqual(expect.stringMatching(/^add: finished \(cached: computed on .* UTC on .*\)$/));
    expect(second.summary).toContain('finished (cached)');
    const forced = await runStep(job, { inputs: { ...inputs, 'force-run': 'true' } });
    expect(forced.outputs['cache-hit']).toBe('false');
  });

  it('can be read by an untrusted run, which caches none itself', async () => {
    const job = await workspace(ADD);
    const alone = [await runStep(job, restricted), await runStep(job, restricted)];
    expect(alone.map(({ outputs }) => [outputs.status, outputs['cache-hit']])).toEqual(
      Array(2).fill(['finished', 'false']),
    );
    await runStep(job, { inputs });
    expect((await runStep(job, restricted)).outputs['cache-hit']).toBe('true');
  });
});

describe('secrets of the runner', () => {
  it('reach neither the function nor any written file', async () => {
    const env = Object.fromEntries(
      ['GITHUB_TOKEN', 'ACTIONS_RUNTIME_TOKEN', 'RUNNER_SECRET', 'INPUT_PASSWORD', 'AWS_SECRET_ACCESS_KEY'].map(
        (name, index) => [name, `canary-${index}-5f0c9a`],
      ),
    );
    const spec = 'function: functions.py:show_environment\nenv: [GITHUB_TOKEN, ACTIONS_RUNTIME_TOKEN, RUNNER_SECRET]\n';
    const { job, ...end } = await run(spec, { env });
    expect(end.outputs).toMatchObject({ status: 'finished', result: '[]' });
    const written = spawnSync('grep', ['-rlaE', 'canary-.-5f0c9a', job.directory], { encoding: 'utf8' });
    expect(written).toMatchObject({ status: 1, stdout: '' });
    expect(end.commands.filter(({ name }) => name === 'warning')).toHaveLength(3);
    expect(end.log).not.toContain('canary');
  });
});
