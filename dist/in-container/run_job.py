"""Runs one job: calls a hither function with its arguments and leaves the result (FORMAT.md, "Job directory").

Started as: PYTHON -s -B -u IN/runner/run_job.py OUT

This file must parse under every Python, 2.7 too, so that an image with an old one gets a clear message. All other
files need Python 3.6. multiprocessing imports this file again as `__mp_main__` in the processes that it spawns: there it
only makes the same modules importable.
"""
import os
import sys

RUNNER_DIRECTORY = os.path.dirname(os.path.realpath(__file__))
OLDEST_PYTHON = (3, 6)


def hide_runner_directory():
    """Our file names must not be found by the imports of the function: our modules form a package that has no directory
    on sys.path."""
    sys.path[:] = [directory for directory in sys.path if os.path.realpath(directory or '.') != RUNNER_DIRECTORY]
    package = type(sys)('hither_runner')
    package.__path__ = [RUNNER_DIRECTORY]
    sys.modules['hither_runner'] = package


def main():
    out_directory = os.path.abspath(sys.argv[1])
    if sys.version_info < OLDEST_PYTHON:
        refuse(out_directory, 'is Python %s, but at least Python 3.6 is needed' % version())
        return 0
    hide_runner_directory()
    try:
        from hither_runner import supervisor
    except ImportError as error:
        refuse(out_directory, 'lacks a part of the standard library (%s)' % error)
        return 0
    return supervisor.supervise(os.path.dirname(RUNNER_DIRECTORY), out_directory)


def version():
    return '.'.join(str(part) for part in sys.version_info[:3])


def refuse(out_directory, why):
    """Leaves a `failed` outcome, written by hand: an old or incomplete Python may have no json."""
    # under the runtime host the job directory keeps its path
    in_image = RUNNER_DIRECTORY == '/in/runner'
    message = 'the interpreter %s (%s) %s: choose another with "python:"%s' % (
        'of the image' if in_image else 'of this machine', sys.executable, why, ', or another image' if in_image else '')
    text = ''.join(char if ' ' <= char <= '~' else '?' for char in message)
    text = text.replace('\\', '\\\\').replace('"', '\\"')
    outcome = ('{"schema":"hither-outcome/1","status":"failed",'
               '"error":{"type":"Image","message":"%s","traceback":""}}\n' % text)
    temporary = os.path.join(out_directory, 'result.json.part')
    with open(temporary, 'w') as file:
        file.write(outcome)
    os.rename(temporary, os.path.join(out_directory, 'result.json'))


if __name__ == '__main__':
    # no teardown: nothing of ours needs it, and it takes time
    os._exit(main())
elif __name__ == '__mp_main__' and 'hither_runner' not in sys.modules:
    hide_runner_directory()
    from hither_runner import import_source
    import_source.install_for_spawned(os.path.dirname(RUNNER_DIRECTORY))
