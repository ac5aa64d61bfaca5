"""Stands in for the first hither, which spikeforest2 carries as hither_sf, where the repository has none of its own."""
from hither_runner.hither_functions import (  # noqa: F401
    additional_files, container, input_file, local_module, local_modules, make_function, opts, output_file, parameter)
from hither_runner.hither_names import HOMES_SF as HOMES  # noqa: F401

__version__ = '0.1.0'

function = make_function('hither_sf')
