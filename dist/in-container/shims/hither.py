"""The shim for hither 0.1.3 to 0.5."""
from hither_runner.hither_functions import (  # noqa: F401
    additional_files, container, input_file, local_module, local_modules, make_function, opts, output_file, parameter)
from hither_runner.hither_api import HOMES  # noqa: F401

__version__ = '0.8.1'

function = make_function('hither')
