/** The submodules of hither and kachery, and modules of a repository in directories of these names. */
import { afterAll, describe, expect, it } from 'vitest';
import { removeJobs, resultText, runJob } from '../../rigs/job-directory';

afterAll(removeJobs);

async function resultOf(files: Record<string, string>, options: object = {}): Promise<unknown> {
  return JSON.parse(resultText(await runJob({ files, function: 'f.py:f', ...options })));
}

/** A function whose module starts with these lines. */
const source = (lines: string, result: string): string => `${lines}\ndef f():\n    return ${result}\n`;

/** Modules, and what users import from them. */
const IMPORTS = `
from hither.job import Job
from hither.core import function, container, additional_files, local_modules, opts, Config, wait, reset, run
from hither._Config import Config
from hither.jobcache import JobCache
from hither.defaultjobhandler import DefaultJobHandler
from hither.paralleljobhandler import ParallelJobHandler
from hither.slurmjobhandler import SlurmJobHandler
from hither.remotejobhandler import RemoteJobHandler
from hither.computeresource import ComputeResource
from hither.computeresource.computeresource import ComputeResource
from hither.database import Database
from hither.file import File
from hither._consolecapture import ConsoleCapture
from hither._filelock import FileLock
from hither._shellscript import ShellScript
from hither._temporarydirectory import TemporaryDirectory
from hither._enums import JobStatus
from hither._exceptions import JobCancelledException, DeserializationException, DuplicateFunctionException
from hither._util import _serialize_item, _deserialize_item, _copy_structure_with_changes
from hither._identity import identity
from hither.noop.noop import noop
from hither.version import __version__
from hither2._job import Job, JobResult
from hither2._config import Config, UseConfig
from hither2.function import function, get_function, FunctionWrapper
from hither2.dockerimage import DockerImage, LocalDockerImage, RemoteDockerImage
from hither2.dockerimagefromscript import DockerImageFromScript
from hither2.runtimehook import RuntimeHook, PreContainerContext, PostContainerContext, PreRunContext, PostRunContext
from hither2._bindmount import BindMount
from hither2._job_cache import JobCache
from hither2.jobcache import JobCache
from hither2._job_handler import JobHandler
from hither2.log import Log, LogReader
from hither2.run_script_in_container import run_script_in_container, DockerImage
from hither2.scriptdir_runner import ScriptDirRunner
from hither_sf._core import function, File, Result
from kachery.core import store_object, load_object, config
from kachery_p2p._shellscript import ShellScript
from kachery_p2p._temporarydirectory import TemporaryDirectory
from kachery_p2p._preventkeyboardinterrupt import PreventKeyboardInterrupt
from kachery_p2p.exceptions import LoadFileError
from kachery_p2p.main import store_npy, store_pkl
from kachery_p2p._daemon_connection import _api_port, _api_host
from kachery_client.main import store_json, store_npy, store_text, store_pkl
from kachery_client._daemon_connection import _kachery_temp_dir
from kachery_client.task_backend.TaskBackend import TaskBackend
`.trim();

describe('published submodules', () => {
  it('have the names that users import from them', async () => {
    expect(await resultOf({ 'f.py': source(IMPORTS, '1') })).toBe(1);
  });

  it('can be imported by every form of import', async () => {
    const modules = IMPORTS.split('\n').map((line) => line.split(' ')[1] ?? '');
    const lines = modules.map((module) => `import ${module}`).join('\n');
    const ways = `${lines}\nimport hither.job as short\nfrom hither import job\nfrom hither2 import dockerimage`;
    const result = '[hither.job.Job is short.Job, job.Job is short.Job, dockerimage.DockerImage.__name__]';
    expect(await resultOf({ 'f.py': source(ways, result) })).toEqual([true, true, 'DockerImage']);
  });

  it('leave functions of the same name alone', async () => {
    const lines = 'from hither2.function import FunctionWrapper\nimport hither.noop.noop\nimport hither, hither2 as hi';
    expect(await resultOf({ 'f.py': source(lines, '[hi.function.__name__, hither.noop()]') })).toEqual([
      'function',
      null,
    ]);
  });

  it('can be imported with a star', async () => {
    const lines = 'from hither import *\nfrom hither.job import *';
    expect(await resultOf({ 'f.py': source(lines, '[Job.__name__, Config.__name__]') })).toEqual(['Job', 'Config']);
  });

  it('that never existed are not found, nor are unknown names in others', async () => {
    const attempt = (line: string) => runJob({ files: { 'f.py': source(line, '1') }, function: 'f.py:f' });
    expect((await attempt('import hither.nothing')).error?.message).toBe("No module named 'hither.nothing'");
    expect((await attempt('from hither.job import Nothing')).error?.message).toMatch(
      /^cannot import name '?Nothing'? from 'hither'|^cannot import name 'Nothing'/,
    );
  });
});

describe('a call that published code makes when it is imported', () => {
  it('does nothing if it only configured how jobs run or how files are transferred', async () => {
    const lines = `import hither as hi, hither2 as hi2, kachery as ka, kachery_client as kc, kachery_p2p as kp
hi.set_config(container=True, job_handler=hi.ParallelJobHandler(4), job_cache=hi.JobCache(use_tempdir=True))
hi2.set_config(container=True)
log = hi2.Log()
ka.set_config(fr='default_readonly')
kp._experimental_config(file_server_urls=[])
kc.enable_ephemeral()

@kc.taskfunction('inner.1', type='pure-calculation')
@hi2.function('inner', '0.1.0', image=hi2.RemoteDockerImage('docker://a/b:1'), modules=['x'], kachery_support=True)
def inner(x):
    return x + 1
`;
    expect(await resultOf({ 'f.py': source(lines, 'inner.run(x=1)') })).toBe(2);
  });
});

describe('modules of the repository in a directory with a published name', () => {
  const files = {
    'hither/tests/functions/f.py': source(
      'import hither as hi\nfrom hither.tests.helpers import X\nfrom ..helpers import X as Y\nfrom hither.job import Job',
      '[X, Y, Job.__module__ != "hither.job", hi.identity(x=1)]',
    ),
    'hither/tests/helpers.py': 'from hither.core import function\nX = 5\n',
    'hither/job.py': 'raise RuntimeError("not this one")\n',
  };
  const packages = {
    'hither/__init__.py': '',
    'hither/tests/__init__.py': '',
    'hither/tests/functions/__init__.py': '',
  };

  it('are found by a function beside them', async () => {
    const options = {
      function: 'hither/tests/functions/f.py:f',
      module: 'hither.tests.functions.f',
      importPaths: ['hither/tests/functions', '.'],
    };
    expect(await resultOf({ ...files, ...packages }, options)).toEqual([5, 5, true, 1]);
  });

  it('are found by a function elsewhere', async () => {
    const outside = { ...files, 'f.py': source('from hither.tests.helpers import X', 'X') };
    expect(await resultOf(outside)).toBe(5);
  });
});
