"""hither's helpers for functions: temporary directories, locks, console capture, shell scripts."""
import os


class TemporaryDirectory:
    """with hither.TemporaryDirectory() as path: …"""

    def __init__(self, remove=True, prefix='tmp'):
        self._remove = remove
        self._prefix = prefix
        self._path = None

    def __enter__(self):
        import tempfile
        self._path = tempfile.mkdtemp(prefix=self._prefix)
        return self._path

    def __exit__(self, kind, error, frames):
        if self._remove:
            remove_directory(self._path)

    def path(self):
        return self._path


def remove_directory(path):
    import shutil
    shutil.rmtree(path, ignore_errors=True)


class FileLock:
    """with hither.FileLock(path): … Locks out other processes of the same job."""

    def __init__(self, path, exclusive=True, **_options):
        self._path = path
        self._exclusive = exclusive
        self._file = None

    def __enter__(self):
        import fcntl
        self._file = open(self._path, 'a')
        fcntl.flock(self._file, fcntl.LOCK_EX if self._exclusive else fcntl.LOCK_SH)

    def __exit__(self, kind, error, frames):
        self._file.close()


class ConsoleCapture:
    """with hither.ConsoleCapture() as console: … Records only the times: the host captures the output."""

    def __init__(self, label='', **_options):
        self._label = label
        self._start = self._end = None

    def __enter__(self):
        import time
        self._start = time.time()
        return self

    def __exit__(self, kind, error, frames):
        import time
        self._end = time.time()

    def runtime_info(self):
        return {
            'start_time': self._start,
            'end_time': self._end,
            'elapsed_sec': self._end - self._start,
            'console_out': {'label': self._label, 'lines': []},
        }


class ShellScript:
    """Writes a script to a file, without its common indentation, and runs it."""

    def __init__(self, script, script_path=None, keep_temp_files=False, verbose=False, label='', **_options):
        import textwrap
        self._script = textwrap.dedent(script.lstrip('\n'))
        self._script_path = script_path
        self._keep_temp_files = keep_temp_files
        self._directory = None
        self._process = None
        self._start = None

    def substitute(self, old, new):
        self._script = self._script.replace(old, '{}'.format(new))

    def write(self, script_path=None):
        path = script_path or self._script_path
        if path is None:
            raise ValueError('Cannot write script. No path specified')
        with open(path, 'w', newline='\n') as file:
            file.write(self._script)
        os.chmod(path, 0o744)

    def start(self):
        import subprocess
        import time
        path = self._script_path
        if path is None:
            import tempfile
            self._directory = tempfile.mkdtemp(prefix='tmp_shellscript_')
            path = os.path.join(self._directory, 'script.sh')
        self.write(path)
        # start the interpreter, not the file: /tmp may be mounted noexec
        with open(path) as file:
            first = file.readline()
        interpreter = first[2:].split() if first.startswith('#!') else ['/bin/sh']
        self._start = time.time()
        self._process = subprocess.Popen(interpreter + [path])

    def wait(self, timeout=None):
        import subprocess
        try:
            code = self._process.wait(timeout=timeout)
        except subprocess.TimeoutExpired:
            return None
        if self._directory is not None and not self._keep_temp_files:
            remove_directory(self._directory)
        return code

    def stop(self):
        import signal
        if not self.stopWithSignal(signal.SIGTERM, timeout=5):
            self.kill()

    def kill(self):
        if self.isRunning():
            self._process.kill()
            self._process.wait()

    def stopWithSignal(self, sig, timeout):
        if not self.isRunning():
            return True
        self._process.send_signal(sig)
        return self.wait(timeout) is not None

    def elapsedTimeSinceStart(self):
        import time
        return None if self._start is None else time.time() - self._start

    def isRunning(self):
        return self._process is not None and self._process.poll() is None

    def isFinished(self):
        return self._process is not None and not self.isRunning()

    def returnCode(self):
        if not self.isFinished():
            raise RuntimeError('Cannot get return code before process is finished.')
        return self._process.returncode

    def scriptPath(self):
        return self._script_path
