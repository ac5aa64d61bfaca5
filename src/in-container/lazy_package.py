"""A package whose `__init__.py` runs only when a name that it defines is asked for.

hither never ran the `__init__.py` files above a function's file; so an image needs only what the function itself uses,
not what the whole package imports.
"""
import os
import sys

ModuleType = type(sys)


class LazyPackageLoader:
    """Makes the module of one package."""

    def __init__(self, name, directory):
        self.name = name
        self.directory = directory

    def create_module(self, _spec):
        return LazyPackage(self.name)

    def exec_module(self, module):
        module.__file__ = os.path.join(self.directory, '__init__.py')


class LazyPackage(ModuleType):
    """Becomes an ordinary module when its `__init__.py` runs."""

    def __getattr__(self, name):
        names = self.__dict__
        path = names.get('__file__')
        if path is None or not os.path.isfile(path) or not is_asked_of_init(name, path):
            raise AttributeError("module '%s' has no attribute '%s'" % (names.get('__name__'), name))
        run_init(self, path)
        return getattr(self, name)


def is_asked_of_init(name, path):
    """Submodules are found without the `__init__.py`, and tools ask every module for names with underscores."""
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
    """Whether the `__init__.py` gives a name, that is a submodule's too, another meaning."""
    import ast
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, (ast.FunctionDef, ast.ClassDef)) and node.name == name:
            return True
        if isinstance(node, ast.Name) and node.id == name and isinstance(node.ctx, ast.Store):
            return True
        # `from . import name` and `import name` mean a module
        if isinstance(node, ast.ImportFrom) and (node.module or not node.level):
            if any((alias.asname or alias.name) == name for alias in node.names):
                return True
    return False


def run_init(package, path):
    with open(path, 'rb') as file:
        code = compile(file.read(), path, 'exec', dont_inherit=True)
    package.__class__ = ModuleType
    halfway = set_aside_halfway(package.__name__ + '.')
    try:
        exec(code, package.__dict__)
    except BaseException:
        package.__class__ = LazyPackage
        raise
    finally:
        for name, module in halfway.items():
            sys.modules.setdefault(name, module)


def set_aside_halfway(prefix):
    """Modules of the package that are being imported right now. The `__init__.py` may want names of them that aren't
    there yet; in the usual order it would have run first, and so it imports them anew."""
    halfway = {
        name: module for name, module in sys.modules.items()
        if name.startswith(prefix) and getattr(getattr(module, '__spec__', None), '_initializing', False)}
    for name in halfway:
        del sys.modules[name]
    return halfway
