"""The shim for hither_sf, the first hither, as contained in spikeforest2. Used if the repository has no hither_sf."""
from hither_runner.hither_functions import (  # noqa: F401
    additional_files, container, input_file, local_module, local_modules, make_function, opts, output_file, parameter)
from hither_runner.hither_api import HOMES_SF as HOMES  # noqa: F401

__version__ = '0.1.0'

function = make_function('hither_sf')
