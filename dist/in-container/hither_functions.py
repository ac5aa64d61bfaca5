"""hither's decorators. The host reads them from the source; inside a job they only record what a job in place needs
(hither_job.py), and return the function unchanged."""

# The imported functions, by their hither name.
registry = {}


class Declaration:
    """The options set by a function's decorators."""

    def __init__(self):
        self.name = self.version = self.image = None
        # Which version's Job `run` returns. Set by decorators that only one version has, else by the imported package.
        self.generation = None
        self.imported_as = 'hither'
        self.containers = {}
        self.input_files = []
        self.output_files = []
        self.parameters = []
        self.runtime_hooks = ()
        self.resolves_files = True


def declaration(f):
    """A function's declaration, created on first use."""
    found = getattr(f, '_hither', None)
    if found is None:
        found = f._hither = Declaration()
    return found


def make_function(imported_as):
    """The decorator `function` of one of the packages."""
    def function(name=None, version=None, container=None, image=None, runtime_hooks=(), **_options):
        def mark(f):
            declared = declaration(f)
            declared.name, declared.version = name or f.__name__, version
            declared.image = image or container
            declared.imported_as = imported_as
            declared.runtime_hooks = tuple(runtime_hooks or ())
            registry[declared.name] = f
            f.run = make_run(f)
            return f
        return mark
    return function


def make_run(f):
    def run(*args, **kwargs):
        if args:
            raise TypeError('%s.run() takes only keyword arguments: write %s.run(name=value)' % ((f.__name__,) * 2))
        from hither_runner import hither_job
        return hither_job.run_function(f, kwargs)
    return run


def of_generation(generation, decorator):
    """The same decorator, which also sets the function's generation."""
    def make(*args, **kwargs):
        mark = decorator(*args, **kwargs)

        def mark_both(f):
            declaration(f).generation = generation
            return mark(f)
        return mark_both
    return make


def container(image=None, **by_name):
    """@hither.container('docker://…'), or @hither.container(default='docker://…') as in spikeforest2."""
    def mark(f):
        declared = declaration(f)
        declared.containers.update(by_name if image is None else {'default': image})
        if by_name:
            declared.generation = 'hither_sf'
        return f
    return mark


def opts(no_resolve_input_files=False, **_options):
    """@hither.opts(no_resolve_input_files=True): the function gets hither.File, not a path."""
    def mark(f):
        declaration(f).resolves_files = not no_resolve_input_files
        return f
    return mark


def nothing(*_args, **_kwargs):
    """A decorator with no effect inside a job."""
    return lambda f: f


def notes_in(listed):
    """@hither.input_file(name, …), output_file and parameter: each adds an entry to one of the declaration's lists."""
    def decorator(name, required=True, default=None, kachery_resolve=True):
        entry = {'name': name, 'required': required, 'default': default, 'kachery_resolve': kachery_resolve}

        def mark(f):
            getattr(declaration(f), listed).append(entry)
            return f
        return mark
    return of_generation('hither_sf', decorator)


additional_files = local_modules = nothing
local_module = of_generation('hither_sf', nothing)
input_file, output_file, parameter = notes_in('input_files'), notes_in('output_files'), notes_in('parameters')
