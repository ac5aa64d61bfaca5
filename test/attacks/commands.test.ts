/** Functions that try to forge workflow commands, run by the published action. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parseCommand } from '../fakes/runner-commands';
import { createRunnerJob, type RunnerJob, runStep, type StepEnd } from '../rigs/runner';
import { tries } from './attack';
import { LINES, WAYS } from './commands';

const FUNCTION = `import hither as hi
import os, sys, time

@hi.function('speak', '0.1.0')
def speak(way, lines):
    if way in ('stdout', 'stderr'):
        for line in lines:
            print(line, file=getattr(sys, way), flush=True)
    if way == 'pieces':
        for line in lines:
            for piece in (line[:3], line[3:] + '\\n'):
                os.write(1, piece.encode())
                time.sleep(0.005)
    if way == 'message':
        raise ValueError('\\n'.join(lines))
    if way == 'type':
        raise type('\\n'.join(lines), (Exception,), {})('no')
    return '\\n'.join(lines) if way == 'result' else None
`;

/** Each line with a mark by which the test finds it again. */
const marked = LINES.map((line, index) => `${line} mark-${index}.`);

/** Whether a line is our own annotation, which quotes all of them. */
function isAnnotation(line: string): boolean {
  return line.startsWith('::error ') && LINES.every((_, index) => line.includes(`mark-${index}.`));
}

describe.each(WAYS)('as %s', (way) => {
  let job: RunnerJob;
  let step: StepEnd;
  beforeAll(async () => {
    const spec = JSON.stringify({ function: 'f.py:speak', args: { way, lines: marked } });
    job = await createRunnerJob({ 'f.py': FUNCTION, 'hither.yml': spec });
    step = await runStep(job, { inputs: { runtime: 'host', artifact: 'false', cache: 'off' } });
  });
  afterAll(() => job.remove());

  for (const [index, line] of LINES.entries()) {
    it(JSON.stringify(line), tries('workflow commands'), () => {
      const mark = `mark-${index}.`;
      // Each line on its own must be harmless. Workflow commands are also disabled meanwhile, but that is a second
      // defense.
      const shown = step.log.split(/\r\n|\r|\n/).filter((each) => each.includes(mark));
      expect(shown.filter((each) => !isAnnotation(each) && parseCommand(each) !== undefined)).toEqual([]);
      expect(shown.length > 0 || way === 'result').toBe(true);
    });
  }

  it('nothing is set', () => {
    expect(step.state).toEqual({ run: expect.any(String) });
    expect(step.outputs.result ?? '').not.toBe('forged');
  });
});
