"""What the stand-ins for published packages have in common.

A name is loaded when it is first asked for, so that `import hither` costs little. Every published submodule is the
stand-in itself under another name: `from hither.job import Job` gives what hither has as Job.
"""
import sys
from importlib import import_module
from importlib.machinery import SourceFileLoader

from hither_runner.published_modules import SUBMODULES

ModuleType = type(sys)


class StandInLoader(SourceFileLoader):
    """Runs the file of a stand-in. It may have HOMES: which module of ours has which names, separated by blanks."""

    def exec_module(self, module):
        super().exec_module(module)
        names = module.__dict__
        homes = names.pop('HOMES', {})
        names['_homes'] = {name: home for home, listed in homes.items() for name in listed.split()}
        names['_submodules'] = SUBMODULES[self.name].split()
        module.__class__ = StandIn
        for submodule in names['_submodules']:
            sys.modules['%s.%s' % (self.name, submodule)] = module


class StandIn(ModuleType):
    """A module that loads its names when they are asked for."""

    def __getattr__(self, name):
        names = self.__dict__
        if name in names['_homes']:
            value = getattr(import_module('hither_runner.' + names['_homes'][name]), name)
            names[name] = value
            return value
        if name == '__all__':
            return [each for each in dir(self) if not each.startswith('_')]
        # in the published packages, too, a function goes before the submodule of its name
        if any(each.rpartition('.')[2] == name for each in names['_submodules']):
            return self
        raise AttributeError("module '%s' has no attribute '%s'" % (names['__name__'], name))

    def __dir__(self):
        return sorted(set(self.__dict__) | set(self.__dict__['_homes']))
