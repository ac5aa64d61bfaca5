/** Runs workflows with act, in host mode, with the action and the reusable workflow of this repository. */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { engineOf, needs, requirement, SLURM, works } from '../requirements';

const directory = mkdtempSync(join(tmpdir(), 'hither-act-'));
afterAll(() => rmSync(directory, { recursive: true, force: true }));

const docker = engineOf('docker');
const apptainer = engineOf('apptainer');
const ACT = requirement('act (test/testbed/tools.sh)', () => works('act', '--version'));

/** A directory with the files of a release. */
const RELEASE = join(directory, 'release');
const CALLER = join(directory, 'caller');

const SPEC = `function: bessel.py:integrate_bessel
container: ${docker.image('python')}
args: { v: 2.5, a: 0, b: 4.5 }
`;

const WITH_INPUTS = `name: Inputs
on: push
jobs:
  compute:
    uses: hither-action/hither-action/.github/workflows/hither.yml@v1
    with:
      job: bessel.py:integrate_bessel
      runs-on: '["ubuntu-latest"]'
      runtime: host
      args: '{ v: 2.5, a: 0, b: 4.5 }'
  report:
    needs: compute
    runs-on: ubuntu-latest
    steps:
      - run: echo "$STATUS, $RESULT, artifact [$ARTIFACT]"
        env:
          STATUS: \${{ needs.compute.outputs.status }}
          RESULT: \${{ needs.compute.outputs.result }}
          ARTIFACT: \${{ needs.compute.outputs.artifact-name }}
`;

/** A workflow with one step on the cluster. */
function onCluster(name: string, inputs: string): string {
  return `name: ${name}
on: push
jobs:
  compute:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v4
      - uses: hither-action/hither-action@v1
        id: hither
        with:
          job: sweep.yml
          executor: slurm
          container: ${apptainer.image('python')}
          artifact: false
          ${inputs}
      - run: echo "$STATUS [$RUN] $RESULT"
        env:
          STATUS: \${{ steps.hither.outputs.status }}
          RUN: \${{ steps.hither.outputs.run-id }}
          RESULT: \${{ steps.hither.outputs.result }}
`;
}

const SWEEP = `function: bessel.py:integrate_bessel
args: { a: 0, b: 4.5 }
matrix: { v: [2.5, 1.5] }
`;

function makeRepositories(): void {
  for (const part of ['action.yml', 'dist', '.github']) {
    cpSync(part, join(RELEASE, part), { recursive: true });
  }
  const workflows = join(CALLER, '.github', 'workflows');
  mkdirSync(workflows, { recursive: true });
  cpSync('workflows/quick-start.yml', join(workflows, 'quick-start.yml'));
  cpSync('examples/bessel/bessel.py', join(CALLER, 'bessel.py'));
  writeFileSync(join(workflows, 'inputs.yml'), WITH_INPUTS);
  writeFileSync(join(CALLER, 'hither.yml'), SPEC);
  writeFileSync(join(CALLER, 'sweep.yml'), SWEEP);
  writeFileSync(join(workflows, 'submit.yml'), onCluster('Submit', 'detach: true'));
  writeFileSync(join(workflows, 'gather.yml'), onCluster('Gather', ''));
  for (const args of [
    ['init', '--quiet', '--initial-branch=main'],
    ['add', '.'],
    ['commit', '--quiet', '--message=x'],
  ]) {
    spawnSync('git', ['-c', 'user.name=t', '-c', 'user.email=t@example.org', ...args], { cwd: CALLER });
  }
}

/** Runs a workflow. Returns the output of its steps, and how act ended. */
function act(workflow: string) {
  const args = [
    ...[
      'push',
      '--workflows',
      `.github/workflows/${workflow}`,
      '--platform',
      'ubuntu-latest=-self-hosted',
      '--rm',
      '--json',
    ],
    ...['--cache-server-addr', '127.0.0.1', '--cache-server-path', join(directory, 'cache'), '--defaultbranch', 'main'],
    ...['--local-repository', `hither-action/hither-action@v1=${RELEASE}`],
  ];
  const env = { ...process.env, HOME: directory, KACHERY_STORAGE_DIR: join(directory, 'store') };
  const { status, stdout, stderr } = spawnSync('act', args, { cwd: CALLER, env, encoding: 'utf8' });
  const messages = stdout
    .split('\n')
    .flatMap((line) => (line.startsWith('{') ? [String(JSON.parse(line).msg).trim()] : []));
  return { status, messages, all: `${stdout}${stderr}` };
}

describe('in act', needs(ACT, docker), () => {
  beforeAll(makeRepositories);

  it('the quick start runs in a container and passes the result to the next job', () => {
    const { status, messages, all } = act('quick-start.yml');
    expect(status, all).toBe(0);
    expect(messages).toContain('integral of J_2.5 from 0 to 4.5: 1.1178179381');
    expect(messages).toContain('finished, 1.117817938088703');
  });

  it('the reusable workflow passes its inputs to the action, and says that there is no artifact', () => {
    const { status, messages, all } = act('inputs.yml');
    expect(status, all).toBe(0);
    expect(messages).toContain('finished, 1.117817938088703, artifact []');
    expect(all).toContain('act does not support artifacts');
  });

  it('a workflow leaves jobs to a cluster, and a later one gathers their results', needs(SLURM, apptainer), () => {
    const submitted = act('submit.yml');
    expect(submitted.status, submitted.all).toBe(0);
    expect(submitted.messages).toContainEqual(expect.stringMatching(/^submitted \[sweep-[0-9a-f]{8}\] \[null,null\]$/));
    const gathered = act('gather.yml');
    expect(gathered.status, gathered.all).toBe(0);
    expect(gathered.messages).toContainEqual(expect.stringMatching(/^finished \[\] \[1\.1178179380\d+,1\.\d+\]$/));
    expect(gathered.messages).toContainEqual(expect.stringMatching(/^integrate_bessel\[v=1\.5\]: finished after /));
  });

  it('a function that raises fails the workflow', () => {
    writeFileSync(join(CALLER, 'hither.yml'), SPEC.replace('b: 4.5', 'b: text'));
    const { status, all } = act('quick-start.yml');
    expect(status).not.toBe(0);
    expect(all).toContain('TypeError');
  });
});
