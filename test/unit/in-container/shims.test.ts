import { createHash } from 'node:crypto';
import { access, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { needs } from '../../requirements';
import { type JobOptions, makeJob, removeJobs, resultText, runJob, startJob, storedAt } from '../../rigs/job-directory';
import { NUMPY } from '../../rigs/live-python';

afterAll(removeJobs);

function job(name: string, options: Partial<JobOptions> = {}): JobOptions {
  return { fixtures: ['stores.py'], function: `stores.py:${name}`, ...options };
}

async function resultOf(options: JobOptions): Promise<unknown> {
  return JSON.parse(resultText(await runJob(options)));
}

/** The objects below a store, each checked against its name. */
async function stored(directory: string): Promise<string[]> {
  const names = await readdir(join(directory, 'store', 'sha1'), { recursive: true });
  const sha1s = names.filter((name) => /[0-9a-f]{40}$/.test(name)).map((name) => name.slice(-40));
  for (const sha1 of sha1s) {
    expect(sha1Of(await readFile(join(directory, storedAt(sha1))))).toBe(sha1);
  }
  return sha1s.sort();
}

const TEXT = Buffer.from('some text');
const SHA1 = '37aa63c77398d954473262e1a0057c1e632eda77';

describe('what is stored', () => {
  it('has the bytes that each version of kachery writes (computed by the real programs)', async () => {
    const made = await makeJob(job('store_everything'));
    const end = await startJob(made).end;
    expect(JSON.parse(resultText(end))).toEqual({
      'ka.store_object': 'sha1://936b69fec745aaab886667fdee98d0f0ec8fadff/file.json',
      'kp.store_json': 'sha1://3dc7237f2592f1a8eb505435d6587e0f5b225298/file.json',
      'kc.store_json': 'sha1://3dc7237f2592f1a8eb505435d6587e0f5b225298/file.json',
      'ka.store_json': 'sha1://1a091d387a979b60d6beed733d7dd6fbb82510f3/file.json',
      'ka.get_object_hash': '1a091d387a979b60d6beed733d7dd6fbb82510f3',
      'ka.store_text': `sha1://${SHA1}/file.txt`,
      'kp.store_text': 'sha1://d9e989f651cdd269d7f9bb8a215d024d8d283688/a.txt',
      'ka.load_text': 'some text',
      'ka.load_object': true,
    });
    expect(await stored(made.out)).toEqual([
      '1a091d387a979b60d6beed733d7dd6fbb82510f3',
      SHA1,
      '3dc7237f2592f1a8eb505435d6587e0f5b225298',
      '936b69fec745aaab886667fdee98d0f0ec8fadff',
      'd9e989f651cdd269d7f9bb8a215d024d8d283688',
    ]);
    expect((await readdir(join(made.out, 'store'))).sort()).toEqual(['sha1']);
  });

  it('has the bytes of np.save, for arrays', needs(NUMPY), async () => {
    expect(await resultOf(job('store_arrays'))).toEqual([
      'sha1://8911dffb501f128de445bba79ef854e4b552d4eb/file.npy',
      'sha1://4bf15c5add5e926e97a25afc2096271506de5e57/file.npy',
      true,
    ]);
  });

  it('may be a directory, listed in order of names', async () => {
    expect(await resultOf(job('store_directory'))).toEqual(['label', 'inner/c.txt', ['a.txt', 'b.txt'], 11]);
  });

  it('as hither.File can be loaded by its URI, and returned', async () => {
    const made = await makeJob(job('use_file'));
    expect(JSON.parse(resultText(await startJob(made).end))).toEqual([
      `sha1://${SHA1}/x.txt`,
      'some text',
      { _type: 'hither_file', item_type: 'file', out: '0', name: 'x.txt' },
    ]);
    expect(await readFile(join(made.out, '0'))).toEqual(TEXT);
    await expect(access(join(made.out, storedAt(SHA1)))).rejects.toThrow();
  });
});

describe('what is loaded', () => {
  it('may be named by a URI of any version', async () => {
    const listing = Buffer.from(`{"files":{"a b.txt":{"size":9,"sha1":"${SHA1}"}},"dirs":{}}`);
    const uris = [
      `sha1://${SHA1}`,
      `sha1://${SHA1.toUpperCase()}/name.txt`,
      `sha1://${SHA1}/name.txt?manifest=${'0'.repeat(40)}`,
      `sha1://${SHA1}?label=name.txt&location=/x`,
      `kachery:default:sha1:${SHA1}:name`,
      `kachery::sha1:${SHA1}`,
      `sha1dir://${sha1Of(listing)}.label/a b.txt`,
      `sha1://${sha1Of(Buffer.from('me te'))}?chunkOf=${SHA1}~2~7`,
    ];
    const objects = { [SHA1]: TEXT, [sha1Of(listing)]: listing };
    expect(await resultOf(job('load_by', { args: { uris: JSON.stringify(uris) }, objects }))).toEqual([
      ...uris.slice(1).map(() => 'some text'),
      'me te',
    ]);
  });

  it('may be a part', async () => {
    const options = job('load_bytes', { args: { uri: `"sha1://${SHA1}"` }, objects: { [SHA1]: TEXT } });
    expect(await resultOf(options)).toEqual({ _type: 'bytes', data: Buffer.from('me ').toString('base64') });
  });

  it('must be named by the arguments', async () => {
    const { error } = await runJob(job('load_by', { args: { uris: `["sha1://${SHA1}/x.txt"]` } }));
    expect([error?.type, error?.message]).toEqual([
      'FileNotFoundError',
      `sha1://${SHA1}/x.txt is not available in this job: a job sees only the objects that its arguments name. Pass the URI as an argument (or inside one): then the job gets the object, and the job hash includes it`,
    ]);
  });

  it.each(['feed://x', 'ipfs://x', 'md5://0123', 'sha1://123'])('%s cannot be loaded', async (uri) => {
    const { error } = await runJob(job('load_by', { args: { uris: JSON.stringify([uri]) } }));
    expect([error?.type, error?.message]).toEqual([
      'ValueError',
      `${uri} can't be loaded inside a job: use a sha1://… URI`,
    ]);
  });
});

describe('hither inside a job', () => {
  it('declares functions like every version of hither, and they call each other', async () => {
    const options = { fixtures: ['all_generations.py'], function: 'all_generations.py:d', args: { x: '0' } };
    expect(await resultOf(options)).toBe(4);
  });

  it('has the helpers that functions use', async () => {
    expect(await resultOf(job('use_helpers'))).toEqual([3, 3, 'name', 'label', 5, null]);
  });

  it('takes precedence over an installed hither', async () => {
    const installed = await makeJob({ files: { 'hither.py': 'raise RuntimeError\n' }, function: 'hither.py:f' });
    const made = await makeJob(job('use_helpers'));
    const end = await startJob(made, { env: { PYTHONPATH: join(installed.path, 'in', 'src') } }).end;
    expect([end.status, end.stderr]).toEqual(['finished', '']);
  });

  const NAMES: readonly (readonly [string, string])[] = [
    ['hi', 'function container additional_files local_modules local_module opts input_file output_file parameter File'],
    [
      'hi',
      'Config config set_config wait reset run get_function identity noop TemporaryDirectory ShellScript FileLock',
    ],
    [
      'hi',
      'ConsoleCapture DefaultJobHandler ParallelJobHandler SlurmJobHandler RemoteJobHandler ComputeResource JobCache',
    ],
    ['hi', 'JobStatus JobCancelledException DeserializationException DuplicateFunctionException job_queue Result Job'],
    ['hi', '_serialize_job _deserialize_job _serialize_item _deserialize_item _copy_structure_with_changes'],
    [
      'hi2',
      'function container Config set_config Database JobCache File DockerImage LocalDockerImage RemoteDockerImage',
    ],
    [
      'hi2',
      'DockerImageFromScript BindMount RuntimeHook Log LogReader run_function_in_container run_script_in_container',
    ],
    ['hi2', 'Job JobResult JobHandler UseConfig PreRunContext PostRunContext PreContainerContext get_function wait'],
    ['hi', 'BaseJobHandler Database EventStreamClient get_config'],
    ['sf', 'function input_file output_file parameter container local_module File config job_queue set_config Result'],
    ['sf', 'ParallelJobHandler SlurmJobHandler FileLock ShellScript ConsoleCapture get_config TemporaryDirectory'],
    ['ka', 'set_config get_config config load_file load_text load_object load_npy load_bytes get_file_info open_file'],
    [
      'ka',
      'load_dir get_object_hash get_file_hash store_file store_text store_object store_npy store_dir read_dir reset',
    ],
    ['ka', 'store_json load_json store_file_local load_file_info cat_file store_pkl load_pkl'],
    [
      'kp',
      'get_node_id get_channels join_channel leave_channel find_file load_file load_text load_object load_json load_npy',
    ],
    [
      'kp',
      'load_bytes read_dir store_file store_text store_object store_json store_npy store_pkl load_pkl start_daemon',
    ],
    [
      'kp',
      'create_feed load_feed load_subfeed get_feed_id watch_for_new_messages LoadFileError TestDaemon Feed Subfeed',
    ],
    ['kp', 'TemporaryDirectory ShellScript get set'],
    ['kc', 'load_bytes load_feed load_file load_json load_npy load_pkl load_subfeed load_text create_feed store_file'],
    ['kc', 'store_json store_npy store_pkl store_text link_file get set get_feed_id get_string watch_for_new_messages'],
    [
      'kc',
      'parse_uri build_uri request_task taskfunction run_task_backend TemporaryDirectory ShellScript Feed Subfeed',
    ],
  ];

  it('has every public name', async () => {
    const missing = NAMES.map(([module, names]) => `[n for n in '${names}'.split() if not hasattr(${module}, n)]`);
    const args = { expression: JSON.stringify(`sum([${missing.join(', ')}], [])`) };
    expect(await resultOf(job('call', { args }))).toEqual([]);
  });

  it.each([
    [
      "hi.RemoteJobHandler(uri='x').handle_job(1)",
      'hither.RemoteJobHandler.handle_job',
      'set it in the job spec: container, resources, timeout, cache, executor',
    ],
    [
      'hi2.run_function_in_container()',
      'hither.run_function_in_container',
      'put jobs into the job spec (with $job for results of other jobs), or run them in place with f.run(…)',
    ],
    [
      'kc.create_feed()',
      'kachery_client.create_feed',
      'jobs have no access to the kachery network: pass inputs as arguments, and return outputs',
    ],
    ['kp.store_pkl({})', 'kachery_p2p.store_pkl', 'pickles are not read or written: use store_json or store_npy'],
  ])('refuses %s with the remedy, when it is called', async (expression, name, remedy) => {
    const { error } = await runJob(job('call', { args: { expression: JSON.stringify(expression) } }));
    expect([error?.type, error?.message]).toEqual(['NotInsideJob', `${name} is not available inside a job: ${remedy}`]);
  });
});

function sha1Of(bytes: Uint8Array): string {
  return createHash('sha1').update(bytes).digest('hex');
}
