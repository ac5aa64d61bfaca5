"""The module type of the shims, which replace the published packages (hither, kachery and others) inside a job.

A shim loads each name on first use, so that `import hither` is fast. Each published submodule is an alias of the shim:
`from hither.job import Job` gives hither.Job.
"""
import sys
from importlib import import_module
from importlib.machinery import SourceFileLoader

from hither_runner.published_modules import SUBMODULES

ModuleType = type(sys)


class ShimLoader(SourceFileLoader):
    """Loads a shim. Its file may define HOMES: for each of our modules the names that it has, separated by spaces."""

    def exec_module(self, module):
        super().exec_module(module)
        names = module.__dict__
        homes = names.pop('HOMES', {})
        names['_homes'] = {name: home for home, listed in homes.items() for name in listed.split()}
        names['_submodules'] = SUBMODULES[self.name].split()
        module.__class__ = Shim
        for submodule in names['_submodules']:
            sys.modules['%s.%s' % (self.name, submodule)] = module


class Shim(ModuleType):
    """A module that loads each name on first use."""

    def __getattr__(self, name):
        names = self.__dict__
        if name in names['_homes']:
            value = getattr(import_module('hither_runner.' + names['_homes'][name]), name)
            names[name] = value
            return value
        if name == '__all__':
            return [each for each in dir(self) if not each.startswith('_')]
        # only now: in the published packages, too, a function hides a submodule of the same name
        if any(each.rpartition('.')[2] == name for each in names['_submodules']):
            return self
        raise AttributeError("module '%s' has no attribute '%s'" % (names['__name__'], name))

    def __dir__(self):
        return sorted(set(self.__dict__) | set(self.__dict__['_homes']))
