"""Makes the repository's modules and the shims for hither and kachery importable (FORMAT.md, "Job directory").

Search order: the standard library, the job's import paths, then what the image has installed. The function's module
gets its dotted name. Its enclosing packages are created without running their `__init__.py` (lazy_package.py).
Relative imports also work in a directory without `__init__.py`.
"""
import os
import sys
from importlib.machinery import ModuleSpec, PathFinder, SourceFileLoader

from hither_runner import content
from hither_runner.documents import read_document
from hither_runner.lazy_package import LazyPackageLoader

SHIMS = ('hither', 'hither2', 'hither_sf', 'kachery', 'kachery_p2p', 'kachery_client')
SHIM_DIRECTORY = os.path.join(os.path.dirname(os.path.abspath(__file__)), 'shims')
# The parent package for relative imports in a directory without `__init__.py`.
DIRECTORY_PACKAGE = 'hither_function_folder'


def install(in_directory, out_directory, job):
    """Prepares the imports of this process, without importing anything from the repository."""
    content.set_places(in_directory, out_directory)
    source = Source(in_directory, job)
    sys.path[:] = source.standard_paths + source.import_paths + source.installed_paths
    sys.argv[:] = [source.file]
    sys.meta_path.insert(0, SourceFinder(source))
    return source


def install_for_spawned(in_directory):
    """The same, in a process that multiprocessing spawned from the function's process."""
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
        # the directory of the outermost package, or of the module itself
        self.root = os.path.dirname(next(iter(self.packages.values()))) if self.packages else os.path.dirname(self.file)
        if not self.packages and self.is_package():
            self.root = os.path.dirname(self.root)

    def is_package(self):
        return os.path.basename(self.file) == '__init__.py'

    def enclosing_packages(self):
        """The directories of the packages that enclose the function's module, by name, outermost first."""
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
        """Whether a top-level module belongs to the standard library."""
        return name in sys.builtin_module_names or PathFinder.find_spec(name, self.standard_paths) is not None

    def has_own(self, name):
        """Whether the repository contains the package itself. hither_sf was only published inside spikeforest2."""
        return name == 'hither_sf' and (
            name in self.packages or PathFinder.find_spec(name, self.import_paths) is not None)

    def import_module(self):
        """Imports the function's module. If it is named like a standard module, it doesn't replace that one."""
        from importlib import import_module
        name = self.module
        if self.is_standard(name.partition('.')[0]):
            name = DIRECTORY_PACKAGE + '.' + name
        try:
            return import_module(name)
        finally:
            self.notify_hidden_modules()

    def notify_hidden_modules(self):
        """Says on stderr which installed modules are hidden by modules of the repository."""
        notified = self.__dict__.setdefault('notified', set())
        prefix = self.directory + os.sep
        for name, module in list(sys.modules.items()):
            if '.' in name or name in notified or not str(module_file(module)).startswith(prefix):
                continue
            notified.add(name)
            spec = PathFinder.find_spec(name, self.installed_paths)
            if spec is not None and spec.origin not in (None, 'namespace'):
                self.notify_hidden(name, module_file(module)[len(prefix):], spec.origin)

    def notify_hidden(self, name, path, installed):
        try:
            sys.stderr.write('hither: "import %s" imports %s from the repository, not the installed %s\n'
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
    """A module in a directory that isn't a package. Its relative imports find the modules beside it."""

    @property
    def parent(self):
        return DIRECTORY_PACKAGE


class SourceFinder:
    """A finder that runs before Python's own, for the modules that those would not find or would find elsewhere."""

    def __init__(self, source):
        self.source = source

    def find_spec(self, name, _path=None, _target=None):
        top = name.partition('.')[0]
        if name in SHIMS and not self.source.has_own(name):
            return self.shim(name)
        if name in self.source.packages:
            return self.lazy_package(name, self.source.packages[name])
        if top == DIRECTORY_PACKAGE:
            return self.directory_package(name)
        if name == self.source.module and self.source.is_package():
            return self.own_package(name)
        if '.' not in name and not self.source.packages:
            return self.neighbor(name)
        return None

    def shim(self, name):
        """A shim. Its submodules may come from a directory of the same name in the repository."""
        from hither_runner.shim import ShimLoader
        path = os.path.join(SHIM_DIRECTORY, name + '.py')
        spec = ModuleSpec(name, ShimLoader(name, path), origin=path, is_package=True)
        spec.submodule_search_locations = [os.path.join(directory, name) for directory in self.source.import_paths]
        spec.has_location = True
        return spec

    def own_package(self, name):
        """A package whose `__init__.py` contains the function, and therefore runs."""
        path = self.source.file
        spec = ModuleSpec(name, SourceFileLoader(name, path), origin=path, is_package=True)
        spec.submodule_search_locations = [os.path.dirname(path)]
        spec.has_location = True
        return spec

    def lazy_package(self, name, directory):
        spec = ModuleSpec(name, LazyPackageLoader(name, directory), is_package=True)
        spec.submodule_search_locations = [directory]
        return spec

    def neighbor(self, name):
        """A module beside the function's file, unless the standard library has one of that name."""
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
        if '.' not in inner and self.neighbor(inner) is not None:
            # an alias for the module's absolute name, so that it is loaded only once
            return ModuleSpec(name, SameModuleLoader(inner))
        return None


class NothingLoader:
    """Loads an empty package."""

    def create_module(self, _spec):
        return None

    def exec_module(self, _module):
        pass


class SameModuleLoader:
    """Loads a module under a second name."""

    def __init__(self, name):
        self.name = name

    def create_module(self, _spec):
        from importlib import import_module
        module = import_module(self.name)
        self.spec = module.__spec__
        return module

    def exec_module(self, module):
        module.__spec__ = self.spec
