import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { needs, requirement, works } from '../requirements';

const OURS = '.github/workflows';
const workflows = [OURS, 'workflows'].flatMap((directory) =>
  readdirSync(directory).map((name) => join(directory, name)),
);

function check(program: string, ...args: string[]) {
  const { status, stdout, stderr } = spawnSync(program, args, { encoding: 'utf8' });
  return { status, said: status === 0 ? '' : `${stdout}${stderr}` };
}

const ACTIONLINT = requirement('actionlint (test/testbed/tools.sh)', () => works('actionlint', '--version'));
const ZIZMOR = requirement('zizmor (test/testbed/tools.sh)', () => works('zizmor', '--version'));

describe('workflows', () => {
  it('pass actionlint', needs(ACTIONLINT), () => {
    expect(check('actionlint', ...workflows)).toEqual({ status: 0, said: '' });
  });

  it('and the action pass zizmor', needs(ZIZMOR), () => {
    expect(
      check('zizmor', '--offline', '--quiet', '--config', '.github/zizmor.yml', 'action.yml', ...workflows),
    ).toEqual({
      status: 0,
      said: '',
    });
  });

  it('the reusable workflow has inputs and outputs of the action, with the same descriptions', () => {
    const action = parse(readFileSync('action.yml', 'utf8'));
    const { inputs, outputs } = parse(readFileSync(join(OURS, 'hither.yml'), 'utf8')).on.workflow_call;
    expect(Object.keys(inputs)).toEqual(['job', 'runs-on', 'runtime', 'args']);
    expect(Object.keys(outputs)).toEqual(['result', 'status', 'artifact-name']);
    for (const name of ['runtime', 'args']) {
      expect([name, inputs[name].description, inputs[name].default]).toEqual([
        name,
        action.inputs[name].description,
        action.inputs[name].default,
      ]);
    }
    for (const name of Object.keys(outputs)) {
      expect(action.outputs).toHaveProperty(name);
    }
  });
});
