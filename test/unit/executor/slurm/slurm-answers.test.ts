import { describe, expect, it } from 'vitest';
import {
  readArrays,
  readEnded,
  readFacts,
  readListed,
  readSubmitted,
} from '../../../../src/executor/slurm/slurm-answers';
import { parseIndices } from '../../../../src/executor/slurm/task-indices';
import type { TimedOutput } from '../../../../src/process/run-timed';

const answer = (given: Partial<TimedOutput>): TimedOutput => ({
  ...{ exitCode: 0, timedOut: false, stdout: '', stderr: '' },
  ...given,
});
const refused = (stderr: string) => readSubmitted(answer({ exitCode: 1, stderr }));

describe('the answer of sbatch', () => {
  it.each([
    ['12\n', { job: '12' }],
    ['12;cluster-2.x\n', { job: '12', cluster: 'cluster-2.x' }],
    ['Submitted batch job 12 on cluster cl\n', { job: '12', cluster: 'cl' }],
    ['*** Welcome to Stampede3 ***\nThis job costs 3\n12;cl\n\n', { job: '12', cluster: 'cl' }],
    ['12\nestimated price: 7 EUR\n', { job: '12' }],
    ['7 jobs are waiting\n12\n 3 thanks\n', { job: '12' }],
  ])('%j has the id', (stdout, id) => {
    expect(readSubmitted(answer({ stdout, stderr: 'sbatch: warning: no account\n' }))).toEqual({
      kind: 'submitted',
      id,
    });
  });

  it.each([
    ['an id and a failure', answer({ exitCode: 1, stdout: '12\n', stderr: 'sbatch: error: no space\n' }), 'no space'],
    ['nothing in time', answer({ exitCode: null, timedOut: true }), 'sbatch did not answer'],
    [
      'a time-out of its own',
      answer({
        exitCode: 1,
        stderr: 'sbatch: error: Batch job submission failed: Socket timed out on send/recv operation\n',
      }),
      'Socket timed out on send/recv operation',
    ],
    [
      'no controller',
      answer({
        exitCode: 1,
        stderr: 'sbatch: error: Batch job submission failed: Unable to contact slurm controller (connect failure)\n',
      }),
      'Unable to contact slurm controller (connect failure)',
    ],
    [
      'an answer that sbatch did not expect',
      answer({ exitCode: 1, stderr: 'sbatch: error: Batch job submission failed: Unexpected message received\n' }),
      'Unexpected message received',
    ],
  ])('says that nobody knows whether it was submitted: %s', (_what, output, words) => {
    expect(readSubmitted(output)).toEqual({ kind: 'unclear', words });
  });

  it.each([
    ['OK, thanks\n', 'sbatch: warning: no account\n', 'OK, thanks; warning: no account'],
    ['', '', 'nothing'],
  ])('may have no id, though it took the jobs: %j', (stdout, stderr, words) => {
    expect(readSubmitted(answer({ stdout, stderr }))).toEqual({ kind: 'unnamed', words });
  });

  it.each([
    "Job violates accounting/QOS policy (job submit limit, user's size and/or time limits)",
    'QOSMaxSubmitJobPerUserLimit',
    'AssocMaxSubmitJobLimit',
  ])('is a limit that passes: %s', (words) => {
    expect(refused(`sbatch: error: Batch job submission failed: ${words}\n`)).toEqual({ kind: 'limited', words });
  });

  it('is a refusal in its own words', () => {
    expect(
      refused(
        'sbatch: error: invalid partition specified: nope\nsbatch: error: Batch job submission failed: Invalid partition name specified\n',
      ),
    ).toEqual({ kind: 'refused', words: 'invalid partition specified: nope; Invalid partition name specified' });
    expect(refused('allocation failure: Requested node configuration is not available\n')).toEqual({
      kind: 'refused',
      words: 'Requested node configuration is not available',
    });
    const unknown = "unrecognized option '--partiton=x'";
    expect(refused(`/usr/bin/sbatch: ${unknown}\nTry "sbatch --help" for more information\n`)).toEqual({
      ...{ kind: 'refused', words: unknown },
    });
    expect(refused('')).toEqual({ kind: 'refused', words: 'sbatch exited with 1' });
  });

  it('may be that there is none', () => {
    const startError = 'there is no program sbatch';
    expect(readSubmitted(answer({ exitCode: null, startError, isMissing: true }))).toEqual({
      kind: 'missing',
      words: 'there is no program sbatch',
    });
  });

  it.each([
    ['EMFILE', 'no more files may be open here', 'ulimit -n'],
    ['ENFILE', 'no more files may be open here', 'ulimit -n'],
    ['EAGAIN', 'no more processes may run here', 'ulimit -u'],
    ['ENOMEM', 'this machine has no memory left', 'free some memory'],
  ])('may be that this process lacks something, which passes: %s', (code, what, remedy) => {
    expect(readSubmitted(answer({ exitCode: null, startError: `spawn /usr/bin/sbatch ${code}` }))).toEqual({
      ...{ kind: 'unstarted', words: `sbatch can't be started: ${what}` },
      ...{ remedy: expect.stringContaining(remedy), mayPass: true },
    });
  });

  it.each(['EACCES', 'ENOENT', 'ENOEXEC'])('may be that it can never be started: %s', (code) => {
    expect(readSubmitted(answer({ exitCode: null, startError: `spawn /usr/bin/sbatch ${code}` }))).toEqual({
      ...{ kind: 'unstarted', words: `sbatch can't be started: spawn /usr/bin/sbatch ${code}` },
      ...{ remedy: 'check that it can be run here', mayPass: false },
    });
  });
});

describe('indices', () => {
  it.each([
    ['3', [3]],
    ['[0-3]', [0, 1, 2, 3]],
    ['[1,4-6%2]', [1, 4, 5, 6]],
    ['0-6:3', [0, 3, 6]],
  ])('%s', (text, indices) => {
    expect(parseIndices(text)).toEqual(indices);
  });

  it.each(['', 'N/A', '[1-3,...]', '1-', '0-99999999', '5-1:0'])('are unknown in %j', (text) => {
    expect(parseIndices(text)).toBeUndefined();
  });
});

describe('the answer of squeue', () => {
  const listed = (...lines: string[]) => {
    const tasks = readListed(`${lines.join('\n')}\n`, new Set(['12']))?.get('12');
    return Object.fromEntries(
      [...(tasks ?? [])].map(([index, { state, reason, node }]) => [index, [state, reason, node]]),
    );
  };

  it('has the tasks that wait and run, and those of other arrays not', () => {
    expect(
      listed(
        '12|[2-3%1]|PENDING||JobArrayTaskLimit',
        '12|1|RUNNING|n1|None',
        '12|0|COMPLETING|n2|',
        '13|0|RUNNING|n1|None',
        'noise',
      ),
    ).toEqual({
      0: ['completing', '', 'n2'],
      1: ['running', '', 'n1'],
      2: ['pending', 'JobArrayTaskLimit', ''],
      3: ['pending', 'JobArrayTaskLimit', ''],
    });
  });

  it.each(['REVOKED', 'SIGNALING', 'STAGE_OUT', 'SUSPENDED', 'RESIZING', 'A_NEW_WORD'])(
    'takes %s for no end',
    (word) => {
      expect(listed(`12|0|${word}|n1|None`)).toEqual({ 0: ['present', '', 'n1'] });
    },
  );

  it.each(['COMPLETED', 'OUT_OF_MEMORY', 'NODE_FAIL', 'CANCELLED'])('takes %s for an end', (word) => {
    expect(listed(`12|0|${word}|n1|None`)).toEqual({ 0: ['ended', '', 'n1'] });
  });

  it('says nothing if a list of indices is cut', () => {
    expect(readListed('12|[0-3,7...]|PENDING||None\n', new Set(['12']))).toBeUndefined();
  });

  it('may have any characters in a reason', () => {
    expect(listed('12|0|PENDING||(launch failed | held)')[0]).toEqual(['pending', '(launch failed | held)', '']);
  });
});

describe('the arrays with a name', () => {
  it('are those that wait, run or have ended, each once', () => {
    const lines = ['12|PENDING|', '12|RUNNING|n1', '  13|CANCELLED|', '14|FAILED|n2', '15|FAILED|', '15|RUNNING|n1'];
    expect(readArrays(`${lines.join('\n')}\nnoise\n`)).toEqual(['12', '13', '14', '15'].map((job) => ({ job })));
  });

  it('are not those that Slurm refused, of which it keeps a record', () => {
    expect(readArrays('16|FAILED|\n17|FAILED|(null)\n')).toEqual([]);
  });
});

describe('the answer of sacct', () => {
  it('has ends alone, of each task the last life', () => {
    const lines = [
      ...[
        '12_0|COMPLETED|0:0|n1',
        '12_1|CANCELLED by 1001|0:15|n2',
        '12_2|RUNNING|0:0|n1',
        '12_[3-9]|PENDING|0:0|None assigned',
      ],
      ...[
        '12_4|NODE_FAIL|0:0|n1',
        '12_4|OUT_OF_MEMORY|0:125|n2',
        '12_5|FAILED|3:0|n1',
        '13_0|COMPLETED|0:0|n1',
        '12_0.batch|FAILED|1:0|n1',
      ],
    ];
    const found = readEnded(`${lines.join('\n')}\n`, new Set(['12'])).get('12');
    expect([...(found ?? [])]).toEqual([
      [0, { word: 'COMPLETED', exitCode: 0, signal: null, node: 'n1' }],
      [1, { word: 'CANCELLED', cancelledBy: 1001, exitCode: null, signal: 15, node: 'n2' }],
      [4, { word: 'OUT_OF_MEMORY', exitCode: null, signal: 125, node: 'n2' }],
      [5, { word: 'FAILED', exitCode: 3, signal: null, node: 'n1' }],
    ]);
  });
});

describe('the configuration', () => {
  it.each([
    ['accounting_storage/slurmdbd', true],
    ['accounting_storage/none', false],
    ['(null)', false],
    ['', false],
  ])('says whether ended tasks are kept: %s', (type, hasAccounting) => {
    const config = `Configuration data as of …\nAccountingStorageType   = ${type}\nMaxArraySize            = 1001\n`;
    expect(readFacts(config)).toEqual({ maxArraySize: 1001, hasAccounting });
  });

  it('may not say it', () => {
    expect(readFacts('MaxArraySize = 1001\n')).toEqual({ maxArraySize: 1001, hasAccounting: true });
  });

  it('is unknown if it is something else', () => {
    expect(readFacts('slurm_load_ctl_conf error: Unable to contact slurm controller')).toBeUndefined();
  });
});
