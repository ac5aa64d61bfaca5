"""Makes the modules of the repository, and the stand-ins for hither and kachery, importable (FORMAT.md, "Job directory").

Order: the standard library, the import paths of the job, then whatever the image has. The function's module gets its dotted
name; the packages around it are there without running their `__init__.py` (lazy_package.py); in a directory without
`__init__.py` relative imports work all the same.
"""
import os
import sys
from importlib.machinery import ModuleSpec, PathFinder, SourceFileLoader

from hither_runner import content
from hither_runner.documents import read_document
from hither_runner.lazy_package import LazyPackageLoader

STAND_INS = ('hither', 'hither2', 'hither_sf', 'kachery', 'kachery_p2p', 'kachery_client')
STAND_IN_DIRECTORY = os.path.join(os.path.dirname(os.path.abspath(__file__)), 'stand_ins')
# The package that relative imports lead to in a directory without `__init__.py`.
DIRECTORY_PACKAGE = 'hither_function_folder'


def install(in_directory, out_directory, job):
    """Prepares the imports of this process. Nothing of the repository is imported yet."""
    content.set_places(in_directory, out_directory)
    source = Source(in_directory, job)
    sys.path[:] = source.standard_paths + source.import_paths + source.installed_paths
    sys.argv[:] = [source.file]
    sys.meta_path.insert(0, SourceFinder(source))
    return source


def install_for_spawned(in_directory):
    """The same in a process that multiprocessing has spawned from the function's."""
    job = read_document(os.path.join(in_directory, 'job.json'))
    install(in_directory, os.path.join(os.path.dirname(in_directory), 'out'), job)


class Source:
    """Where the modules of a job are."""

    def __init__(self, in_directory, job):
        self.in_directory = in_directory
        self.directory = os.path.join(in_directory, 'src')
        self.file = os.path.join(self.directory, job['function']['file'])
        self.module = job['function']['module']
        self.import_paths = [os.path.normpath(os.path.join(self.directory, path)) for path in job['import_paths']]
        ours = set(self.import_paths)
        self.standard_paths = [path for path in sys.path if is_standard_path(path)]
        self.installed_paths = [
            path for path in sys.path if path and path not in ours and not is_standard_path(path)]
        self.packages = self.enclosing_packages()
        # the directory in which the module's name starts
        self.root = os.path.dirname(next(iter(self.packages.values()))) if self.packages else os.path.dirname(self.file)
        if not self.packages and self.is_package():
            self.root = os.path.dirname(self.root)

    def is_package(self):
        return os.path.basename(self.file) == '__init__.py'

    def enclosing_packages(self):
        """The directories of the packages around the function's module, by name, the outermost first."""
        parts = self.module.split('.')
        directory = os.path.dirname(self.file)
        if self.is_package():
            directory = os.path.dirname(directory)
        packages = []
        for length in range(len(parts) - 1, 0, -1):
            packages.append(('.'.join(parts[:length]), directory))
            directory = os.path.dirname(directory)
        return dict(reversed(packages))

    def is_standard(self, name):
        """Whether a top-level module is of the standard library."""
        return name in sys.builtin_module_names or PathFinder.find_spec(name, self.standard_paths) is not None

    def has_own(self, name):
        """Whether the repository carries a published package that has no other home."""
        return name == 'hither_sf' and (
            name in self.packages or PathFinder.find_spec(name, self.import_paths) is not None)

    def import_module(self):
        """The function's module. One that is named as one of the standard library does not take its place."""
        from importlib import import_module
        name = self.module
        if self.is_standard(name.partition('.')[0]):
            name = DIRECTORY_PACKAGE + '.' + name
        try:
            return import_module(name)
        finally:
            self.tell_hidden_modules()

    def tell_hidden_modules(self):
        """Says on stderr which installed modules were not used, because the repository has its own."""
        told = self.__dict__.setdefault('told', set())
        prefix = self.directory + os.sep
        for name, module in list(sys.modules.items()):
            if '.' in name or name in told or not str(module_file(module)).startswith(prefix):
                continue
            told.add(name)
            spec = PathFinder.find_spec(name, self.installed_paths)
            if spec is not None and spec.origin not in (None, 'namespace'):
                self.tell_hidden(name, module_file(module)[len(prefix):], spec.origin)

    def tell_hidden(self, name, path, installed):
        try:
            sys.stderr.write('hither: "import %s" gives %s of the repository, not the installed %s\n'
                             % (name, path, installed))
        except Exception:
            pass  # the function has closed stderr


def is_standard_path(path):
    library = os.path.dirname(os.__file__)
    name = os.path.basename(path)
    if name.startswith('python') and name.endswith('.zip') or name == 'lib-dynload':
        return True
    return path == library or path.startswith(library + os.sep) and '-packages' not in path


def module_file(module):
    try:
        return module.__dict__.get('__file__')
    except Exception:
        return None


class DirectorySpec(ModuleSpec):
    """A module at the top of a directory that is no package: relative imports in it lead to its neighbours."""

    @property
    def parent(self):
        return DIRECTORY_PACKAGE


class SourceFinder:
    """Finds what Python's own finders don't: it stands before them."""

    def __init__(self, source):
        self.source = source

    def find_spec(self, name, _path=None, _target=None):
        top = name.partition('.')[0]
        if name in STAND_INS and not self.source.has_own(name):
            return self.stand_in(name)
        if name in self.source.packages:
            return self.lazy_package(name, self.source.packages[name])
        if top == DIRECTORY_PACKAGE:
            return self.directory_package(name)
        if name == self.source.module and self.source.is_package():
            return self.own_package(name)
        if '.' not in name and not self.source.packages:
            return self.neighbour(name)
        return None

    def stand_in(self, name):
        """Below it lie the modules that the repository has in a directory of this name."""
        from hither_runner.stand_in import StandInLoader
        path = os.path.join(STAND_IN_DIRECTORY, name + '.py')
        spec = ModuleSpec(name, StandInLoader(name, path), origin=path, is_package=True)
        spec.submodule_search_locations = [os.path.join(directory, name) for directory in self.source.import_paths]
        spec.has_location = True
        return spec

    def own_package(self, name):
        """The function stands in the `__init__.py` of a package, which runs, then, as any module of a function."""
        path = self.source.file
        spec = ModuleSpec(name, SourceFileLoader(name, path), origin=path, is_package=True)
        spec.submodule_search_locations = [os.path.dirname(path)]
        spec.has_location = True
        return spec

    def lazy_package(self, name, directory):
        spec = ModuleSpec(name, LazyPackageLoader(name, directory), is_package=True)
        spec.submodule_search_locations = [directory]
        return spec

    def neighbour(self, name):
        """A module beside the function's file; the standard library comes first."""
        path = os.path.join(self.source.root, name + '.py')
        if not os.path.isfile(path) or self.source.is_standard(name):
            return None
        spec = DirectorySpec(name, SourceFileLoader(name, path), origin=path)
        spec.has_location = True
        return spec

    def directory_package(self, name):
        inner = name.partition('.')[2]
        if not inner:
            spec = ModuleSpec(name, NothingLoader(), is_package=True)
            spec.submodule_search_locations = [self.source.root]
            return spec
        if inner in self.source.packages:
            return self.lazy_package(name, self.source.packages[inner])
        if '.' not in inner and self.neighbour(inner) is not None:
            # the same module under the name by which it is imported absolutely
            return ModuleSpec(name, SameModuleLoader(inner))
        return None


class NothingLoader:
    """An empty package."""

    def create_module(self, _spec):
        return None

    def exec_module(self, _module):
        pass


class SameModuleLoader:
    """Gives a module that has another name."""

    def __init__(self, name):
        self.name = name

    def create_module(self, _spec):
        from importlib import import_module
        module = import_module(self.name)
        self.spec = module.__spec__
        return module

    def exec_module(self, module):
        module.__spec__ = self.spec
