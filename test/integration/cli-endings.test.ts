/** Every way in which a job can end, under every runtime: its status, its error, and the effect on other jobs. */
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { ENGINES, needs } from '../requirements';
import { type AnyRecord, FIXTURES, hither, recordsByLabel, under } from '../rigs/hither';

const SPEC = join(FIXTURES, 'endings.yml');
const FILE = 'test/fixtures/end-to-end/endings.py';

for (const engine of ENGINES) {
  describe(`under ${engine.name}`, needs(engine), () => {
    let byLabel: Readonly<Record<string, AnyRecord>> = {};
    beforeAll(async () => {
      const call = await hither(['run', SPEC, '--json', ...under(engine, 'python')]);
      byLabel = recordsByLabel(call);
      expect(call.exitCode).toBe(4);
    });

    const ended = (label: string) => {
      const { status, error } = byLabel[label] ?? {};
      return { status, type: error?.type, message: error?.message };
    };
    const endedBy = (how: string) => ended(`end[how=${how}]`);

    it("an exception is an error with its class, str() and the traceback from the user's first frame on", () => {
      expect(endedBy('raise')).toEqual({ status: 'error', type: 'ValueError', message: 'the cause' });
      const lines = byLabel['end[how=raise]']?.error?.traceback.split('\n') ?? [];
      expect(lines[0]).toBe('Traceback (most recent call last):');
      expect(lines[1]).toBe(`  File "${FILE}", line 18, in end`);
      expect(lines).toContain(`  File "${FILE}", line 49, in fail`);
      expect(lines.at(-2)).toBe('ValueError: the cause');
    });

    it('a chained exception has its cause in the traceback', () => {
      expect(endedBy('chain')).toEqual({ status: 'error', type: 'KeyError', message: "'the effect'" });
      expect(byLabel['end[how=chain]']?.error?.traceback).toMatch(
        /ValueError: the cause\n\nThe above exception was the direct cause[\s\S]*KeyError: 'the effect'\n$/,
      );
    });

    it('sys.exit with any code is an error, as is a KeyboardInterrupt', () => {
      expect(endedBy('sys.exit')).toEqual({ status: 'error', type: 'SystemExit', message: '3' });
      expect(endedBy('sys.exit-0')).toEqual({ status: 'error', type: 'SystemExit', message: '0' });
      expect(endedBy('interrupt')).toEqual({ status: 'error', type: 'KeyboardInterrupt', message: '' });
    });

    it('a missing module is an error that names it', () => {
      const message = "No module named 'no_such_module'";
      expect(endedBy('import')).toEqual({ status: 'error', type: 'ModuleNotFoundError', message });
    });

    it("a result that can't be encoded is an error that names its path and type", () => {
      expect(endedBy('set')).toMatchObject({ status: 'error', type: 'TypeError' });
      expect(endedBy('set').message).toMatch(/^result\['deep'\]\[0\] is of type set,/);
      expect(endedBy('object').message).toMatch(/^result is of type object,/);
    });

    it('os._exit, a crash and a kill are failures that name the code or the signal', () => {
      expect(endedBy('_exit')).toMatchObject({ status: 'failed', type: 'Exited' });
      expect(endedBy('_exit').message).toContain('exit code 7');
      expect(endedBy('segfault')).toMatchObject({ status: 'failed', type: 'Signal' });
      expect(endedBy('segfault').message).toContain('SIGSEGV (a crash in compiled code)');
      expect(endedBy('kill')).toMatchObject({ status: 'failed', type: 'Signal' });
      expect(endedBy('kill').message).toContain('SIGKILL');
    });

    it('exceeding the memory limit is a failure that names the limit, the peak and the remedy', () => {
      expect(ended('memory')).toMatchObject({ status: 'failed', type: 'OutOfMemory' });
      expect(ended('memory').message).toMatch(
        /ran out of memory: its limit is 128 MiB, its peak was [\d.]+ [MG]iB; raise "resources: memory"/,
      );
    });

    it('a function that ignores SIGTERM ends soon after its time limit', () => {
      expect(ended('late')).toMatchObject({ status: 'timed-out', type: 'TimedOut' });
      expect(ended('late').message).toMatch(
        /^the time limit of 4 s was reached: it ran for [45]\.\d s; raise "timeout"/,
      );
      const { start_time, end_time } = byLabel.late?.runtime_info ?? { start_time: 0, end_time: 99 };
      expect(end_time - start_time).toBeGreaterThan(4);
      expect(end_time - start_time).toBeLessThan(4 + 5);
    });

    it('a job that needs an unfinished one is skipped and names it; the others run', () => {
      expect(ended('after')).toMatchObject({ status: 'skipped' });
      expect(ended('after').message).toContain('"late"');
      expect(ended('after-that').message).toContain('"after"');
      expect(byLabel.fine).toMatchObject({ status: 'finished', result: 'still here', error: null });
    });

    it('output on both streams is kept, even of jobs that were killed', () => {
      for (const [label, text] of [
        ['end[how=_exit]', 'before _exit'],
        ['end[how=segfault]', 'before segfault'],
        ['memory', 'before memory'],
        ['late', 'waiting'],
      ] as const) {
        const lines = byLabel[label]?.runtime_info.console_out.lines;
        expect(lines).toContainEqual(expect.objectContaining({ text, stderr: false }));
      }
      const lines = byLabel['end[how=raise]']?.runtime_info.console_out.lines;
      expect(lines).toContainEqual(expect.objectContaining({ text: 'to stderr', stderr: true }));
    });
  });
}
