/** A spec with a sweep, arrays between jobs, a reduction and failures, which has the same results everywhere. */
import type { AnyRecord } from './hither';

/** Functions in f.py. */
export const SOURCE = `import hither as hi

@hi.function('wave', '1')
@hi.container('docker://python:3.12-slim')
def wave(n, phase):
    import numpy as np
    print('wave', n, phase)
    if n < 0:
        raise ValueError('no wave of %d samples' % n)
    return {'samples': np.arange(n) * phase, 'parts': (phase, None, float('nan'), 'µ'), 'raw': b'\\x00\\xff'}

@hi.function('mean', '1')
@hi.container('docker://python:3.12-slim')
def mean(wave, window):
    import sys
    print('mean', file=sys.stderr)
    return float(wave['samples'].mean() + window.sum())

@hi.function('reduce', '1')
@hi.container('docker://python:3.12-slim')
def reduce(means, points):
    import numpy as np
    return np.array(means), [point['index'] for point in points]
`;

/** The spec, with more defaults. */
export const SPEC = (worker: string, more: string): string => `defaults: { worker: ${worker}${more} }
jobs:
  wave: { function: f.py:wave, matrix: { n: [2, 300, -1], phase: [0.5, 3] } }
  mean:
    function: f.py:mean
    matrix: { wave: [{ $job: wave, item: 0 }, { $job: wave, item: 3 }], window: [{ $array: [1.5, 2] }] }
  reduce: { function: f.py:reduce, args: { means: { $job: mean }, points: { $job: wave, finished: true } } }
  gone: { function: f.py:mean, args: { wave: { $job: wave }, window: 1 } }
`;

/** A record without times, places, and what depends on the image. */
export function comparable(record: AnyRecord): unknown {
  const { runtime_info: info, container: _container, job_hash: _hash, cache: _cache, ...others } = record;
  const lines = info?.console_out.lines ?? [];
  return { ...others, printed: lines.map(({ text, stderr }) => [text, stderr]) };
}
