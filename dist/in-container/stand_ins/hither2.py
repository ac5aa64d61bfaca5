"""Stands in for hither2 (0.1.1 and 0.1.2, and 0.6 to 0.8) inside a job."""
from hither_runner.hither_names import *  # noqa: F401,F403
from hither_runner.hither_names import (  # noqa: F401
    __version__, _deresolve_files_in_item, _deserialize_item, _deserialize_job, _resolve_files_in_item, _serialize_item)
