"""Entry point inside the container: runs one job and writes its result (FORMAT.md, "Job directory").

Started as: PYTHON -s -B -u IN/runner/run_job.py OUT [NAME=VALUE ...]

The variables are those that a scheduler sets for the job's GPUs. The job's own come first.

This file must parse under every Python, including 2.7, so that an image with an old Python gets a clear message. All
other files need Python 3.6. multiprocessing imports this file as `__mp_main__` in the processes that it spawns. There
it only makes the same modules importable.
"""
import os
import sys

RUNNER_DIRECTORY = os.path.dirname(os.path.realpath(__file__))
OLDEST_PYTHON = (3, 6)


def hide_runner_directory():
    """Hides our modules from the function's imports: they form a package whose directory isn't on sys.path."""
    sys.path[:] = [directory for directory in sys.path if os.path.realpath(directory or '.') != RUNNER_DIRECTORY]
    package = type(sys)('hither_runner')
    package.__path__ = [RUNNER_DIRECTORY]
    sys.modules['hither_runner'] = package


def main():
    out_directory = os.path.abspath(sys.argv[1])
    for variable in sys.argv[2:]:
        name, _, value = variable.partition('=')
        os.environ.setdefault(name, value)
    if sys.version_info < OLDEST_PYTHON:
        refuse(out_directory, 'is Python %s, but hither needs Python 3.6 or later' % version())
        return 0
    hide_runner_directory()
    try:
        from hither_runner import supervisor
    except ImportError as error:
        refuse(out_directory, 'lacks part of the standard library (%s)' % error)
        return 0
    return supervisor.supervise(os.path.dirname(RUNNER_DIRECTORY), out_directory)


def version():
    return '.'.join(str(part) for part in sys.version_info[:3])


def refuse(out_directory, why):
    """Writes a `failed` outcome without the json module, which an old or incomplete Python may lack."""
    # under the runtime `host` the job directory keeps its path
    in_image = RUNNER_DIRECTORY == '/in/runner'
    place, remedy = ('of the image', ', or use another image') if in_image else ('of this machine', '')
    message = 'the interpreter %s (%s) %s: choose another with "python:"%s' % (place, sys.executable, why, remedy)
    text = ''.join(char if ' ' <= char <= '~' else '?' for char in message)
    text = text.replace('\\', '\\\\').replace('"', '\\"')
    outcome = ('{"schema":"hither-outcome/1","status":"failed",'
               '"error":{"type":"Image","message":"%s","traceback":""}}\n' % text)
    temporary = os.path.join(out_directory, 'result.json.part')
    with open(temporary, 'w') as file:
        file.write(outcome)
    os.rename(temporary, os.path.join(out_directory, 'result.json'))


if __name__ == '__main__':
    # skip the teardown: we don't need it, and it takes time
    os._exit(main())
elif __name__ == '__mp_main__' and 'hither_runner' not in sys.modules:
    hide_runner_directory()
    from hither_runner import import_source
    import_source.install_for_spawned(os.path.dirname(RUNNER_DIRECTORY))
