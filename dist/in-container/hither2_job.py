"""Jobs of hither2 0.6 to 0.8, whose `wait()` returns a JobResult."""
from hither_runner.hither_functions import declaration, registry
from hither_runner.hither_job import JobInPlace, caused
from hither_runner.hither_nested import Settled
from hither_runner.hither_settings import Config


class JobResult(Settled):
    """How a job ended."""

    def __init__(self, *, return_value=None, error=None, console_lines=(), status):
        self.return_value = return_value
        self.error = error
        self.console_lines = list(console_lines)
        self.status = status

    def get_return_value(self):
        return self.return_value

    def get_error(self):
        return self.error

    def get_status(self):
        return self.status

    def settled(self):
        if self.error is not None:
            raise self.error
        return self.return_value


class Job(JobInPlace):
    """hither2.Job(function, kwargs), which `f.run(…)` returns."""

    def __init__(self, function, kwargs):
        if not hasattr(function, '_hither'):
            raise Exception('This function is not a hither function. You must use the @hither.function decorator.')
        self._config = Config.get_current_config()
        JobInPlace.__init__(self, function, kwargs)

    def _call(self, kwargs):
        hooks = declaration(self._function).runtime_hooks
        return call_with_hooks(self._function, kwargs, hooks) if hooks else self._function(**kwargs)

    def _error_of_dependency(self, error):
        return error

    def _error_to_raise(self):
        error = self._see_exception()
        text = 'Error in %s (%s): %s' % (self._function_name, self._function_version, error)
        return caused(Exception(text), error)

    def wait(self, timeout_sec=None):
        self.settled()
        return self.result

    @property
    def result(self):
        return JobResult(return_value=self._value, error=self._see_exception(), status=self._status)

    job_id = property(lambda self: self._job_id)
    status = property(lambda self: self._status)
    function = property(lambda self: self._function)
    function_name = property(lambda self: self._function_name)
    function_version = property(lambda self: self._function_version)
    image = property(lambda self: declaration(self._function).image)
    config = property(lambda self: self._config)
    log = property(lambda self: self._config.get('log'))
    timestamp_created = timestamp_started = property(lambda self: self._started)
    timestamp_completed = property(lambda self: self._ended)
    result_is_from_cache = cancel_pending = False

    # the names of hither2 0.6 and 0.7
    def get_job_id(self):
        return self._job_id

    def get_status(self):
        return self._status

    def get_function(self):
        return self._function

    def get_function_name(self):
        return self._function_name

    def get_function_version(self):
        return self._function_version

    def get_image(self, *_kwargs):
        return self.image

    def get_kwargs(self):
        return self._kwargs

    get_resolved_kwargs = get_kwargs

    def get_config(self):
        return self._config

    def get_result(self):
        return self.result

    def get_exception(self):
        return self.result.error

    def get_runtime_info(self):
        return self._runtime_info()

    def set_label(self, label):
        self._label = label
        return self

    def print_console(self, label=None):
        """Does nothing: the output was already shown while the job ran."""

    print_console_out = print_console

    def cancel(self):
        """Does nothing: the job has already ended."""


def call_with_hooks(function, kwargs, hooks):
    from hither_runner.hither_images import PostRunContext, PreRunContext
    before = PreRunContext(kwargs=kwargs)
    for hook in hooks:
        hook.prerun(before)
    after = PostRunContext(kwargs=kwargs, return_value=function(**before.kwargs))
    for hook in hooks:
        hook.postrun(after)
    return after.return_value


def get_function(function_name):
    """hither2.get_function('name')"""
    return registry.get(function_name)
