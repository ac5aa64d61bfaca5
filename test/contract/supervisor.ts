/**
 * What the supervisor guarantees against the function that it supervises (test/fixtures/attacker/prisoner.py), under a
 * runtime.
 */

import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { lstat } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ContainerRun, RunnableImage } from '../../src/container/types';
import type { Resources } from '../../src/core/runtime-options';
import { tries } from '../attacks/attack';
import { FORGER, HIDING, TRAPS } from '../attacks/output';
import { JOBS_ON_SUPERVISOR } from '../attacks/supervisor';
import { applies, needs, type TestEngine } from '../requirements';
import { type ContainerEnd, type ContainerRig, openRigOf, RESOURCES, startContainer } from '../rigs/container-rig';
import { removeJobs } from '../rigs/job-directory';
import { goneProcesses, MARK, processesMarked } from '../rigs/marked-processes';

const MIB = 1024 ** 2;

export function supervisorContract(engine: TestEngine): void {
  describe(`the supervisor under ${engine.label}`, { ...needs(engine), timeout: 30_000 }, () => {
    const isContained = engine.name !== 'host';
    const onSupervisor = isContained ? tries('the supervisor', engine) : applies(false);
    const onOutput = tries('the output directory', engine);
    let rig: ContainerRig;
    let image: RunnableImage;
    beforeAll(async () => {
      rig = await openRigOf(engine);
      image = await rig.image(engine.image('python'));
    });
    afterAll(async () => {
      await rig.close();
      await removeJobs();
    });

    interface Attack {
      readonly args?: Readonly<Record<string, unknown>>;
      readonly run?: Readonly<Record<string, unknown>>;
      readonly resources?: Partial<Resources>;
    }
    const start = async (name: string, { args = {}, run: limits = {}, resources = {} }: Attack = {}) => {
      const encoded = Object.entries(args).map(([key, value]) => [key, JSON.stringify(value)]);
      const job = { fixtures: ['../attacker/prisoner.py'], args: Object.fromEntries(encoded), run: limits };
      const run = await rig.prepare({ ...job, function: `prisoner.py:${name}` }, image, (usual) => ({
        resources: { ...RESOURCES, ...resources },
        env: { ...usual.env, [MARK]: usual.name, OUT: isContained ? '/out' : join(usual.directory, 'out') },
      }));
      return { run, container: startContainer(rig.runtime, run) };
    };
    const toEnd = async (name: string, attack: Attack = {}): Promise<ContainerEnd & { readonly run: ContainerRun }> => {
      const { run, container } = await start(name, attack);
      return { ...(await container.end), run };
    };

    it(JOBS_ON_SUPERVISOR.reach_supervisor, isContained ? onSupervisor : {}, async () => {
      const { result, ended, run } = await toEnd('reach_supervisor');
      // On the host root can trace everything.
      expect(isContained || process.getuid?.() !== 0 ? result : []).toEqual([]);
      expect(ended).toMatchObject({ protected: true });
      expect(rig.runtime.isolation(run).supervisor).toBe(isContained ? 'protected' : 'watched');
    });

    it(JOBS_ON_SUPERVISOR.stop_and_take, onSupervisor, async () => {
      const resources = { memory: 96 * MIB };
      const { stdout, ended } = await toEnd('stop_and_take', { args: { megabytes: 288 }, resources });
      expect(stdout).toBe('');
      expect(ended).toMatchObject({ signal: 'SIGKILL', killed: 'memory' });
    });

    it.each(HIDING)('enforces the output limit, in containers despite stop signals: %s', onOutput, async (hide) => {
      const started = performance.now();
      const args = { megabytes: 16, hide, stop: isContained };
      const { ended, result, run } = await toEnd('fill', { args, run: { limit_output: 8 * MIB } });
      // Node can't remove paths of any length.
      spawnSync('rm', ['-rf', join(run.directory, 'out')]);
      expect([ended?.killed, result]).toEqual(['output', undefined]);
      expect(performance.now() - started).toBeLessThan(10_000);
    });

    it(JOBS_ON_SUPERVISOR.blind, onSupervisor, async () => {
      const resources = { memory: 96 * MIB };
      const { end, result } = await toEnd('blind', { args: { megabytes: 288 }, resources });
      expect(result).toBeUndefined();
      expect(end.exitCode).not.toBe(0);
    });

    it(JOBS_ON_SUPERVISOR.stop_and_wait, onSupervisor, async () => {
      const { run, container } = await start('stop_and_wait');
      await container.printed(/waiting/);
      container.child.kill('SIGKILL');
      await goneProcesses(run.name);
    });

    it.each(TRAPS)('writes its files even if the function left a %s', onOutput, async (kind) => {
      const { ended, result, run } = await toEnd('leave_traps', { args: { kind } });
      expect([ended, result]).toMatchObject([{ signal: null, killed: null }, 'done']);
      const out = join(run.directory, 'out');
      expect((await lstat(join(out, 'ended.json'))).isFile()).toBe(true);
      if (kind === 'link') {
        expect(readFileSync(join(out, 'target'), 'utf8')).toBe('untouched');
      }
    });

    it(FORGER, onOutput, async () => {
      const { end, run } = await toEnd('leave_forger');
      const read = (): string => readFileSync(join(run.directory, 'out', 'result.json'), 'utf8');
      const result = read();
      expect([end.exitCode, result]).toEqual([0, expect.stringContaining('"finished"')]);
      expect(processesMarked(run.name)).toEqual([]);
      await new Promise((done) => setTimeout(done, 200));
      expect(read()).toBe(result);
    });
  });
}
