import { describe, expect, it } from 'vitest';
import { environmentScript, unsettableVariables } from '../../../../src/container/apptainer/environment';
import type { ContainerRun, RunnableImage } from '../../../../src/container/types';

const DIGEST = `sha256:${'a'.repeat(64)}`;
const identity = { request: { image: 'python', pull: 'missing' }, digest: DIGEST, source: DIGEST } as const;

const run = (image: Partial<RunnableImage>, change: Partial<ContainerRun> = {}): ContainerRun => ({
  name: 'hither-1',
  image: { identity, reference: '/a.sif', environment: 'image', ...image },
  directory: '/job',
  python: 'python3',
  env: {},
  mounts: [],
  inputs: [],
  network: 'none',
  relax: [],
  resources: { cpus: 1, tmp: 1, shm: 1, pids: 1 },
  shared: false,
  ...change,
});

describe('the environment of a container under apptainer', () => {
  it('is that of the image, then that of the run, in quotes that no shell evaluates', () => {
    const variables = { A: "it's $HOME", B: 'a\r\nb', PATH: '/bin' };
    expect(environmentScript(run({ variables }, { env: { C: '`id`', A: '' } }))).toBe(
      [
        'unset PWD APPTAINER_APPNAME SINGULARITY_APPNAME',
        "export PATH='/bin'",
        "export HOSTNAME='hither'",
        "export HOME='/tmp'",
        "export A=''",
        "export B='a'$'\\r''\nb'",
        "export C='`id`'",
        'exec "$@"\n',
      ].join('\n'),
    );
    expect(environmentScript(run({ variables: { A: "it's" } }))).toContain(`A='it'"'"'s'`);
  });

  it('keeps what the scripts of a SIF file set, except what the run overrides', () => {
    const script = environmentScript(run({ environment: 'sif' }, { env: { A: '1' } }));
    expect(script).toMatch(/^unset .*\nexport HOME='\/tmp'\nexport A='1'\nexec "\$@"\n$/);
  });

  it('leaves names that no shell can set to the supervisor, which removes those of apptainer', () => {
    const image = run({ variables: { 'a.b': '1', UID: '2', APPTAINER_NAME: '3', Z_1: '4' } });
    expect(environmentScript(image)).not.toMatch(/a\.b|UID|APPTAINER_NAME/);
    expect(unsettableVariables(image)).toEqual({
      APPTAINER_NAME: '3',
      APPTAINER_CONTAINER: null,
      SINGULARITY_NAME: null,
      SINGULARITY_CONTAINER: null,
      'a.b': '1',
      UID: '2',
    });
  });

  it('includes the libraries of the driver if the job has GPUs', () => {
    const resources = { cpus: 1, tmp: 1, shm: 1, pids: 1, gpus: 'all' };
    const withGpus = (variables: Record<string, string>) => environmentScript(run({ variables }, { resources }));
    expect(withGpus({})).toContain("LD_LIBRARY_PATH='/.singularity.d/libs'");
    expect(withGpus({ LD_LIBRARY_PATH: '/lib' })).toContain("LD_LIBRARY_PATH='/lib:/.singularity.d/libs'");
    expect(environmentScript(run({ variables: {} }))).not.toContain('LD_LIBRARY_PATH');
  });
});
