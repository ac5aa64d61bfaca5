"""The rest of hither's API: exceptions, two example functions, and names that are not available inside a job."""
from hither_runner.hither_functions import make_function
from hither_runner.hither_api import UNSUPPORTED
from hither_runner.unsupported import NotInsideJob, unsupported, unsupported_classes  # noqa: F401 (public name)

JOBS = 'put jobs into the job spec (with $job for results of other jobs), or run them in place with f.run(…)'

function = make_function('hither')


class JobCancelledException(Exception):
    """hither.JobCancelledException"""


class DeserializationException(Exception):
    """hither.DeserializationException"""


class DuplicateFunctionException(Exception):
    """hither.DuplicateFunctionException"""


@function('identity', '0.1.0')
def identity(x):
    """Returns its argument."""
    return x


@function('noop', '0.1.0')
def noop():
    """Does nothing."""


globals().update(unsupported('hither', UNSUPPORTED.split(), JOBS))
globals().update(unsupported_classes('hither', ('FunctionWrapper',), JOBS))
_docker_inject_user_dir = None
