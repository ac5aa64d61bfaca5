"""Packages whose `__init__.py` runs only when one of its names is used.

hither never ran the `__init__.py` files of a function's packages. That way an image needs only what the function itself
imports, not what the whole package imports.
"""
import os
import sys

ModuleType = type(sys)


class LazyPackageLoader:
    """Creates the module of a lazy package."""

    def __init__(self, name, directory):
        self.name = name
        self.directory = directory

    def create_module(self, _spec):
        return LazyPackage(self.name)

    def exec_module(self, module):
        module.__file__ = os.path.join(self.directory, '__init__.py')


class LazyPackage(ModuleType):
    """A package that becomes an ordinary module when its `__init__.py` runs."""

    def __getattr__(self, name):
        names = self.__dict__
        path = names.get('__file__')
        if path is None or not os.path.isfile(path) or not is_asked_of_init(name, path):
            raise AttributeError("module '%s' has no attribute '%s'" % (names.get('__name__'), name))
        run_init(self, path)
        return getattr(self, name)


def is_asked_of_init(name, path):
    """Whether a name needs the `__init__.py`. Submodules don't, and neither do the dunder names that tools look up on
    every module."""
    if name == '__all__':
        return True
    with open(path, 'rb') as file:
        source = file.read()
    if name.startswith('__'):
        return name.encode() in source
    return not is_submodule(name, os.path.dirname(path)) or name.encode() in source and binds(source, name)


def is_submodule(name, directory):
    path = os.path.join(directory, name)
    return os.path.isdir(path) or os.path.isfile(path + '.py')


def binds(source, name):
    """Whether the `__init__.py` binds a submodule's name to something other than the submodule."""
    import ast
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, (ast.FunctionDef, ast.ClassDef)) and node.name == name:
            return True
        if isinstance(node, ast.Name) and node.id == name and isinstance(node.ctx, ast.Store):
            return True
        # `from . import name` and `import name` bind a module
        if isinstance(node, ast.ImportFrom) and (node.module or not node.level):
            if any((alias.asname or alias.name) == name for alias in node.names):
                return True
    return False


def run_init(package, path):
    with open(path, 'rb') as file:
        code = compile(file.read(), path, 'exec', dont_inherit=True)
    package.__class__ = ModuleType
    half_imported = remove_half_imported(package.__name__ + '.')
    try:
        exec(code, package.__dict__)
    except BaseException:
        package.__class__ = LazyPackage
        raise
    finally:
        for name, module in half_imported.items():
            sys.modules.setdefault(name, module)


def remove_half_imported(prefix):
    """Removes the package's half-imported modules from sys.modules and returns them. The `__init__.py` may use names
    that these modules don't have yet. Normally it would have run first, so it imports them again."""
    half_imported = {
        name: module for name, module in sys.modules.items()
        if name.startswith(prefix) and getattr(getattr(module, '__spec__', None), '_initializing', False)}
    for name in half_imported:
        del sys.modules[name]
    return half_imported
