"""The function's process: imports the function, calls it, and writes its result or its error."""
import os
import sys

from hither_runner import import_source, limits, outcome
from hither_runner.documents import read_document


def run(in_directory, out_directory, run_document):
    """Never returns, and skips Python's teardown: threads, pools and destructors of libraries may hang or crash there,
    and the result is already written."""
    exit_code = 1
    try:
        leave_outcome(in_directory, out_directory, run_document)
        exit_code = 0
    except BaseException as error:
        tell(error)
    finally:
        flush_output()
        os._exit(exit_code)


def tell(error):
    """Says why there is no result. On a full disk not even that can be written to a file."""
    if isinstance(error, OSError) and error.errno in outcome.DISK_FULL:
        sys.__stderr__.write('hither: the result cannot be written: %s\n' % error)
        return
    import traceback
    traceback.print_exc()


def leave_outcome(in_directory, out_directory, run_document):
    show_crashes()
    limits.set_limits(run_document)
    job = read_document(os.path.join(in_directory, 'job.json'))
    source = import_source.install(in_directory, out_directory, job)
    writer = outcome.OutcomeWriter(out_directory, source.directory)
    directory, before = os.getcwd(), os.listdir('.')
    document = wrong_input(run_document) or find_outcome(job, source, writer)
    if document['status'] == 'finished':
        document = with_left_files(document, directory, before)
    writer.write(document)
    source.notify_hidden_modules()
    notify_unseen_failures()


def wrong_input(run_document):
    inputs = run_document.get('inputs')
    if not inputs:
        return None
    from hither_runner import mounted_inputs
    return mounted_inputs.wrong_input(inputs)


def with_left_files(document, directory, before):
    """Adds the names of files left in the working directory, which is removed when the job ends."""
    try:
        if len(os.listdir(directory)) > len(before):
            from hither_runner import left_files
            left = left_files.names(directory, set(before))
            return dict(document, left=left) if left else document
    except Exception:
        pass  # only a hint depends on it, and the function may have replaced anything used here
    return document


def find_outcome(job, source, writer):
    from hither_runner import decode_values
    args = job['args']
    missing = decode_values.missing_numpy(args)
    if missing is not None:
        return outcome.failed('Image', missing)
    try:
        function = find_function(job, source)
        # after the import, because the module may set variables that numpy reads when numpy is imported
        values = decode_values.decode_arguments(args, source.in_directory)
        positional = [values.pop(name) for name in job['positional']]
    except decode_values.BrokenNumpy as error:
        return outcome.failed('Image', str(error))
    except BaseException as error:
        return writer.error(error)
    process = os.getpid()
    try:
        result = call(function, positional, values)
    except BaseException as error:
        leave_if_forked(process)
        return writer.error(error)
    leave_if_forked(process)
    del positional, values
    return writer.finished(result)


def call(function, positional, values):
    """Calls the function, inside its runtime hooks if it has any."""
    hooks = getattr(getattr(function, '_hither', None), 'runtime_hooks', ())
    if not hooks:
        return function(*positional, **values)
    from hither_runner.hither2_job import call_with_hooks
    return call_with_hooks(lambda **kwargs: function(*positional, **kwargs), values, hooks)


def notify_unseen_failures():
    jobs = sys.modules.get('hither_runner.hither_job')
    if jobs is not None:
        jobs.notify_unseen_failures()


def leave_if_forked(process):
    """The function may have forked. The child must not write a result."""
    if os.getpid() != process:
        flush_output()
        os._exit(0)


def find_function(job, source):
    module = source.import_module()
    name = job['function']['name']
    function = getattr(module, name, None)
    if callable(function):
        return function
    what = 'has no function %r' % name if function is None else 'has a %r that is not a function' % name
    raise AttributeError('%s %s after the import' % (job['function']['file'], what))


def show_crashes():
    """Makes a crash in compiled code print the Python traceback to stderr."""
    try:
        import faulthandler
        faulthandler.enable()
    except (ImportError, AttributeError, ValueError, OSError, RuntimeError):
        pass  # no stderr


def flush_output():
    for stream in (sys.stdout, sys.stderr, sys.__stdout__, sys.__stderr__):
        try:
            stream.flush()
        except Exception:
            pass  # the function has closed it
    flush_compiled_code()


def flush_compiled_code():
    """Flushes the C library's buffers, which it would otherwise do at exit: our exit skips that."""
    if not any(is_foreign_extension(module) for module in list(sys.modules.values())):
        return
    try:
        import ctypes
        ctypes.CDLL(None).fflush(None)
    except (ImportError, OSError, AttributeError, TypeError):
        pass


def is_foreign_extension(module):
    """Whether a module is compiled code from outside the standard library. ctypes counts too: it can print from C."""
    try:
        path = module.__file__
    except Exception:
        return False
    if not isinstance(path, str) or not path.endswith('.so'):
        return False
    return 'lib-dynload' not in path or os.path.basename(path).startswith('_ctypes')
