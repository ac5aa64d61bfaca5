import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createWorkflowLog, type WorkflowLog } from '../../../../src/github/log/workflow-log';
import { type ReadLog, readLog } from '../../../fakes/runner-commands';

const workspace = mkdtempSync(join(tmpdir(), 'hither-test-'));
writeFileSync(join(workspace, 'a,b:c.py'), '');
afterAll(() => rmSync(workspace, { recursive: true }));

let printed = '';
beforeEach(() => {
  printed = '';
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
    printed += text;
    return true;
  });
});
afterEach(() => vi.restoreAllMocks());

/** What the runner reads in the printed text. */
function runnerReads(use: (log: WorkflowLog) => void): ReadLog {
  let tokens = 0;
  const token = () => {
    tokens += 1;
    return `token-${tokens}`;
  };
  use(createWorkflowLog({ write: (text) => void process.stdout.write(text), token, workspace }));
  return readLog(printed);
}

describe('annotations', () => {
  it('point to files in the workspace, and keep any text', () => {
    const { commands } = runnerReads((log) => {
      log.annotate('error', '100% wrong,\nin two: lines', { path: 'a,b:c.py', line: 3, column: 4 });
    });
    expect(commands).toEqual([
      {
        name: 'error',
        properties: { file: 'a,b:c.py', line: '3', col: '4' },
        message: '100% wrong,\nin two: lines',
      },
    ]);
  });

  it.each(['args', '/etc/passwd', '../outside.py', 'gone.py'])(
    'name the location %s, which is not in the workspace, in the message',
    (path) => {
      const { commands } = runnerReads((log) => log.annotate('warning', 'no', { path, line: 2, column: 1 }));
      expect(commands).toEqual([{ name: 'warning', properties: {}, message: `${path}:2:1: no` }]);
    },
  );

  it('beyond ten per level are text, and long ones are cut', () => {
    const { commands, lines } = runnerReads((log) => {
      for (let n = 1; n <= 12; n += 1) {
        log.annotate('error', `${n} ${'x'.repeat(5000)}`);
      }
      log.annotate('notice', 'still there');
    });
    expect(commands.map(({ name }) => name)).toEqual([...Array(10).fill('error'), 'notice']);
    expect(Math.max(...commands.map(({ message }) => message.length))).toBe(4096);
    expect(lines.filter((line) => line.startsWith('error: 1')).map((line) => line.slice(0, 9))).toEqual([
      'error: 11',
      'error: 12',
    ]);
  });
});

describe('relayed lines', () => {
  it('are printed with commands stopped, with a new token each time', () => {
    const { commands } = runnerReads((log) => {
      log.relay(['::error::one']);
      log.text('text in between');
      log.openGroup('group');
      log.relay(['two']);
      log.resume();
      log.resume();
      log.closeGroup();
    });
    expect(commands.map(({ name }) => name)).toEqual(['group', 'endgroup']);
    expect(printed.split('\n')).toEqual([
      '::stop-commands::token-1',
      ': :error::one',
      'text in between',
      '::token-1::',
      '::group::group',
      '::stop-commands::token-2',
      'two',
      '::token-2::',
      '::endgroup::',
      '',
    ]);
  });
});

describe('messages of the action', () => {
  it('are inert, because they may quote foreign text', () => {
    expect(runnerReads((log) => log.text('a\n::error::b\r  ##[group]c')).commands).toEqual([]);
  });
});

describe('groups', () => {
  it('are never nested, and close once', () => {
    const { commands } = runnerReads((log) => {
      log.openGroup('one');
      log.openGroup('two');
      log.closeGroup();
      log.closeGroup();
    });
    expect(commands.map(({ name, message }) => [name, message])).toEqual([
      ['group', 'one'],
      ['endgroup', ''],
    ]);
  });
});
