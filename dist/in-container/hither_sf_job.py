"""Jobs of the first hither (spikeforest2), where `f.run(…)` returns a result with `retval`, `success` and `outputs`."""
import os
import tempfile

from hither_runner import content, hither_settings, kachery_uri
from hither_runner.hither_functions import declaration
from hither_runner.hither_job import JobInPlace
from hither_runner.hither_nested import Settled


class File(content.File):
    """A file by its path or URI, or a temporary file for a function to write. It is stored when it is part of the job's
    result."""

    def __init__(self, path=None):
        self._exists = path is not None
        self._is_temporary = path is None
        self._failed = False
        self._path = os.fspath(path) if path is not None else temporary_path()
        self._stored = None
        self.item_type = 'file'

    def __str__(self):
        return 'hither.File(%s)' % (self._path or '')

    @property
    def path(self):
        """Its URI."""
        if self._stored is None:
            self._stored = content.File(self._path).path
        return self._stored

    def local_path(self):
        return kachery_uri.locate(self._path) if kachery_uri.is_uri(self._path) else self._path

    def fail(self):
        """Marks a file as missing, because the function that should have written it failed."""
        self._failed, self._exists, self._is_temporary, self._path = True, False, False, None


class Outputs:
    """The files that a function wrote, as attributes."""


class Result(Settled):
    """How a run ended."""

    def __init__(self):
        self.version = self.container = self.hash_object = self.runtime_info = None
        self.retval = self.success = self.status = None
        self.outputs = Outputs()
        self._output_names = []
        self._exception = None

    def settled(self):
        if self._exception is not None:
            raise self._exception
        return self.retval


def run_first(f, kwargs):
    """Runs the function immediately. Raises its exception, unless the settings have exception_on_fail=False."""
    declared = declaration(f)
    files = as_files(kwargs, declared.input_files + declared.output_files)
    result = new_result(declared, files)
    if any(files[entry['name']]._failed for entry in declared.input_files if entry['name'] in files):
        return ended(result, 'error')
    run = JobInPlace(f, arguments(declared, dict(kwargs), files))
    result.runtime_info = dict(run._runtime_info(), status=run._status, timed_out=False)
    result.retval = run._value
    if run._exception is not None:
        error = result._exception = run._see_exception()
        if hither_settings.stack[-1].get('exception_on_fail') is not False:
            raise error
        hither_settings.notify('%s failed: %s: %s' % (run._function_name, type(error).__name__, error))
    return ended(result, run._status)


def as_files(kwargs, entries):
    """The file arguments, as File."""
    present = [entry['name'] for entry in entries if kwargs.get(entry['name']) is not None]
    return {name: kwargs[name] if isinstance(kwargs[name], File) else File(path_of(kwargs[name])) for name in present}


def path_of(value):
    return value.path if isinstance(value, content.File) else value


def new_result(declared, files):
    result = Result()
    result.version = declared.version
    result._output_names = [entry['name'] for entry in declared.output_files if entry['name'] in files]
    for name in result._output_names:
        setattr(result.outputs, name, files[name])
    return result


def ended(result, status):
    result.status, result.success = status, status == 'finished'
    for name in result._output_names:
        file = getattr(result.outputs, name)
        if result.success:
            file._exists, file._is_temporary = True, False
        else:
            file.fail()
    return result


def arguments(declared, kwargs, files):
    """The function's arguments: files as paths, missing parameters as their declared defaults."""
    for entry in declared.input_files:
        require(entry, kwargs, 'input file')
        if entry['name'] in files:
            file = files[entry['name']]
            kwargs[entry['name']] = file.local_path() if entry['kachery_resolve'] else file._path
    for entry in declared.output_files:
        require(entry, kwargs, 'output file')
        if entry['name'] in files:
            kwargs[entry['name']] = output_path(entry['name'], files[entry['name']])
    for entry in declared.parameters:
        require(entry, kwargs, 'parameter')
        if kwargs.get(entry['name']) is None:
            kwargs[entry['name']] = entry['default']
    return kwargs


def require(entry, kwargs, what):
    if entry['required'] and kwargs.get(entry['name']) is None:
        raise Exception('Missing required %s: %s' % (what, entry['name']))


def output_path(name, file):
    if kachery_uri.is_uri(file._path):
        raise Exception('Output file %s cannot be a hash URI: %s' % (name, file._path))
    return file._path


def temporary_path():
    handle, path = tempfile.mkstemp(prefix='hither_temporary_file_')
    os.close(handle)
    return path
