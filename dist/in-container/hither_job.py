"""Jobs that a function starts inside its job. They run in place, as hither did it inside a container: immediately, in
this process. Their arguments are copied, as for a job in a container.

Job is the class of hither 0.1.3 to 0.5, FirstJob that of hither2 0.1. For other versions see hither2_job.py and
hither_sf_job.py.
"""
import enum
import os
import time

from hither_runner import content, hither_settings
from hither_runner.hither_functions import declaration, registry
from hither_runner.hither_nested import Settled, replaced, resolved, settled_in, copied_arguments
from hither_runner.hither_notices import notify_ignored
from hither_runner.hither_settings import notify

# Failed jobs whose exception was never requested.
unseen = []


class JobInPlace(Settled):
    """A job that runs in its constructor. Subclasses have the interfaces of the published versions."""

    def __init__(self, function, kwargs):
        declared = declaration(function)
        self._function = function
        self._function_name = self._label = declared.name or function.__name__
        self._function_version = declared.version
        self._kwargs = kwargs
        self._job_id = os.urandom(8).hex()
        self._status = 'running'
        self._value = self._exception = None
        self._started = self._ended = time.time()
        failed = [job for job in settled_in(kwargs) if isinstance(job, JobInPlace) and job._exception is not None]
        if failed:
            self._fail(self._error_of_dependency(failed[0]._see_exception()))
        else:
            self._run(declared)

    def _run(self, declared):
        notify_ignored(self._function_name, declared)
        notify('running %s in this process' % self._function_name)
        try:
            self._value = self._call(copied_arguments(self._kwargs, declared.resolves_files))
            self._status = 'finished'
        except Exception as error:
            self._fail(error)
        self._ended = time.time()

    def _call(self, kwargs):
        return self._function(**kwargs)

    def _fail(self, error):
        self._status, self._exception = 'error', error
        unseen.append(self)

    def _error_of_dependency(self, error):
        return caused(Exception('Error in dependent job: %s' % error), error)

    def _see_exception(self):
        if self in unseen:
            unseen.remove(self)
        return self._exception

    def _error_to_raise(self):
        return self._see_exception()

    def _runtime_info(self):
        return {
            'start_time': self._started,
            'end_time': self._ended,
            'elapsed_sec': self._ended - self._started,
            'console_out': {'label': self._label, 'lines': []},
        }

    def settled(self):
        if self._exception is not None:
            raise self._error_to_raise()
        return self._value


class Job(JobInPlace):
    """hither.Job"""

    def wait(self, timeout=None, resolve_files=True):
        return resolved(self.settled()) if resolve_files else self.settled()

    def get_job_id(self):
        return self._job_id

    job_id = property(get_job_id)

    def get_status(self):
        return JobStatus(self._status)

    def get_label(self):
        return self._label

    def get_function_name(self):
        return self._function_name

    def get_function_version(self):
        return self._function_version

    def get_container(self):
        return None

    def get_jhparams(self):
        return {}

    def get_result(self):
        return self.settled()

    def get_exception(self):
        return self._see_exception()

    def set_label(self, label):
        self._label = label
        return self

    def set(self, label=None):
        return self if label is None else self.set_label(label)

    def get_runtime_info(self):
        return self._runtime_info()

    def print_console_out(self):
        """Does nothing: the output was already shown while the job ran."""

    def cancel(self):
        """Does nothing: the job has already ended."""

    def on_status_changed(self, callback):
        """Does nothing: the status is already final."""

    def compute_hash(self):
        from hither_runner import hither_items
        return hither_items.job_hash(self._function_name, self._function_version, self._kwargs)

    # the names of hither 0.1 to 0.3
    def status(self):
        return self.get_status()

    def result(self):
        return self.get_result()

    def exception(self):
        return self.get_exception()

    def runtime_info(self):
        return self.get_runtime_info()


class FirstJob(Job):
    """hither2.Job of version 0.1: arrays are returned as hither2.File, to be read with array()."""

    def _call(self, kwargs):
        return replaced(Job._call(self, kwargs), content.File.kache_numpy_array)

    def wait(self, timeout=None, resolve_files=False):
        return Job.wait(self, timeout, resolve_files)

    def get_status(self):
        return self._status


class JobStatus(str, enum.Enum):
    """hither.JobStatus"""

    ERROR = 'error'
    PENDING = 'pending'
    QUEUED = 'queued'
    RUNNING = 'running'
    FINISHED = 'finished'

    @classmethod
    def complete_statuses(cls):
        return [cls.ERROR, cls.FINISHED]

    @classmethod
    def incomplete_statuses(cls):
        return [cls.QUEUED, cls.RUNNING]

    @classmethod
    def prerun_statuses(cls):
        return [cls.PENDING, cls.QUEUED]


def run(function_name, **kwargs):
    """hither.run('name', x=1)"""
    return run_function(get_function(function_name), kwargs)


def run_function(f, kwargs):
    """f.run(x=1)"""
    declared = declaration(f)
    generation = declared.generation or declared.imported_as
    if generation == 'hither2':
        from hither_runner.hither2_job import Job as kind
    elif generation == 'hither_sf':
        from hither_runner.hither_sf_job import run_first as kind
    else:
        kind = FirstJob if generation == 'hither2 0.1' else Job
    return kind(f, kwargs)


def get_function(function_name):
    """hither.get_function('name'), for imported functions and hither's own."""
    from hither_runner import hither_rest  # noqa: F401 (registers hither's own)
    assert function_name in registry, 'Hither function %s not registered' % function_name
    return registry[function_name]


def wait(timeout=None):
    """Does nothing: all jobs have already ended."""


def reset():
    """Resets the settings."""
    hither_settings.stack[:] = [{}]


def caused(error, cause):
    error.__cause__ = cause
    return error


def notify_unseen_failures():
    """Reports failed jobs whose results were never requested, after the function has returned."""
    for job in unseen:
        error = job._exception
        notify('%s failed, and its result was never requested: %s: %s'
               % (job._function_name, type(error).__name__, error))
