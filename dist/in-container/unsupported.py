"""Names of hither and kachery that exist, but can't do inside a job what they did."""


class NotInsideJob(RuntimeError):
    """Raised when something is used that only works where jobs are started."""


# The author should see the name in the module that they imported.
NotInsideJob.__module__ = 'hither'


def unsupported(module, names, remedy):
    """Functions by name that raise when they are called; importing them is fine."""
    return {name: make(module, name, remedy) for name in names}


def make(module, name, remedy):
    def raise_remedy(*_args, **_kwargs):
        raise NotInsideJob('%s.%s is not available inside a job: %s' % (module, name, remedy))
    raise_remedy.__name__ = name.rpartition('.')[2]
    raise_remedy.__module__ = module
    return raise_remedy


def unsupported_classes(module, names, remedy):
    """The same for names that are classes, so that they can stand in annotations and isinstance()."""
    return {name: type(name, (), {'__init__': make(module, name, remedy), '__module__': module}) for name in names}
