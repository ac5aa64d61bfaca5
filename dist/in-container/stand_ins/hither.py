"""Stands in for hither (0.1.3 to 0.5, and that of spikeforest2) inside a job."""
from hither_runner.hither_names import *  # noqa: F401,F403
from hither_runner.hither_names import (  # noqa: F401
    __version__, _copy_structure_with_changes, _deserialize_item, _deserialize_job, _deserialize_runnable_job,
    _docker_inject_user_dir, _run_job, _serialize_item, _serialize_job, _serialize_runnable_job, _set_result)
