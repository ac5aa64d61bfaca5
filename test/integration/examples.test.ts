/** Runs the examples under every runtime, and compares with known values and with direct calls of their functions. */
import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ENGINES, needs, type TestImage } from '../requirements';
import { emptyDirectory, hither, hostPython, recordsByLabel, under } from '../rigs/hither';
import { NUMPY } from '../rigs/live-python';
import { callDirectly } from './direct-call';

const BESSEL = resolve('examples/bessel');
const SPIKES = resolve('examples/spikes');
const SAMPLING = 30000;

for (const engine of ENGINES) {
  describe(`under ${engine.name}`, needs(engine), () => {
    async function run(spec: string, image: TestImage) {
      const output = await emptyDirectory();
      const args = ['run', spec, '--json', '--output', output, ...under(engine, image)];
      const call = await hither(args, { env: hostPython() });
      expect(call.exitCode, call.stderr).toBe(0);
      return { byLabel: recordsByLabel(call), output };
    }

    it('bessel returns the known integrals and their sum', async () => {
      const { byLabel } = await run(BESSEL, 'python');
      const result = (label: string): number => byLabel[label]?.result as number;
      // The documentation of scipy.integrate.quad computes this integral with Fresnel integrals.
      expect(result('bessel')).toBeCloseTo(1.117817938088701, 12);
      const sweep = [0.5, 1.5, 2.5].map((v) => result(`sweep[v=${v}]`));
      // J_{v-1} - J_{v+1} = 2 J_v' (DLMF 10.6.1), integrated: with J_{1.5}(10) = 0.19798249275588775.
      expect((sweep[0] ?? 0) - (sweep[2] ?? 0)).toBeCloseTo(2 * 0.197982492755888, 9);
      expect(byLabel.total?.result).toMatchObject({ largest: sweep[0] });
      const direct = {
        file: join(BESSEL, 'bessel.py'),
        name: 'integrate_bessel',
        args: "{'v': 2.5, 'a': 0, 'b': 4.5}",
      };
      expect(result('bessel')).toBeCloseTo(callDirectly(direct) as number, 14);
    });

    it('spikes finds the spikes of a recording, which is passed between jobs as an array', needs(NUMPY), async () => {
      const { byLabel, output } = await run(SPIKES, 'python-numpy');
      expect(byLabel.recording?.result).toMatchObject({
        traces: { item_type: 'ndarray', dtype: '<f4', shape: [4, 10 * SAMPLING] },
        true_times: { item_type: 'ndarray', dtype: '<i8' },
      });
      const { precision, recall } = (byLabel.score?.result ?? {}) as { precision?: number; recall?: number };
      expect(precision).toBeGreaterThan(0.95);
      expect(recall).toBeGreaterThan(0.95);
      const arrays = join(output, 'recording');
      const file = join(SPIKES, 'spikes.py');
      const load = (name: string): string => `np.load(${JSON.stringify(join(arrays, name))})`;
      const args = `{'recording': {'traces': ${load('traces.npy')}}, 'sampling_frequency': ${SAMPLING}}`;
      const direct = callDirectly({ file, name: 'detect_spikes', args }) as { times: number[] };
      const times = await readFile(join(output, 'spikes', 'times.npy'));
      const found = new BigInt64Array(times.buffer.slice(times.byteOffset + 128, times.byteOffset + times.length));
      expect([...found].map(Number)).toEqual(direct.times);
    });
  });
}
