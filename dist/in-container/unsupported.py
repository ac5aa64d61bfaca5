"""Creates the names of hither and kachery that can be imported inside a job, but raise when they are used."""


class NotInsideJob(RuntimeError):
    """Raised when code inside a job uses something that only works outside."""


# The traceback shows the name in the module that the author imported.
NotInsideJob.__module__ = 'hither'


def unsupported(module, names, remedy):
    """Functions, by name, that raise when they are called. Importing them is fine."""
    return {name: make(module, name, remedy) for name in names}


def make(module, name, remedy):
    def raise_remedy(*_args, **_kwargs):
        raise NotInsideJob('%s.%s is not available inside a job: %s' % (module, name, remedy))
    raise_remedy.__name__ = name.rpartition('.')[2]
    raise_remedy.__module__ = module
    return raise_remedy


def unsupported_classes(module, names, remedy):
    """The same for classes, so that they can be used in annotations and isinstance()."""
    return {name: type(name, (), {'__init__': make(module, name, remedy), '__module__': module}) for name in names}
