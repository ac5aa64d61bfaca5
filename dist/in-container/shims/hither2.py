"""The shim for hither2 0.6 to 0.8, and for 0.1 if a function has decorators of that version (@hither2.container …)."""
from hither_runner import hither_functions
from hither_runner.hither_functions import (  # noqa: F401
    input_file, local_module, make_function, of_generation, output_file, parameter)
from hither_runner.hither_api import HOMES2 as HOMES  # noqa: F401

__version__ = '0.8.1'

function = make_function('hither2')
container = of_generation('hither2 0.1', hither_functions.container)
additional_files = of_generation('hither2 0.1', hither_functions.additional_files)
local_modules = of_generation('hither2 0.1', hither_functions.local_modules)
opts = of_generation('hither2 0.1', hither_functions.opts)
