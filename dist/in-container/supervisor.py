"""The supervisor: starts the function's process, enforces its limits, and writes how it ended.

It keeps the original stdin as a liveness pipe: end-of-file means that the process that started the job is gone, and
then the supervisor ends the job. The supervisor of a worker runs one job after another (worker.py).
"""
import os
import select
import signal
import sys
import time

from hither_runner import documents, limits, memory_use, process_tree
from hither_runner.starter import HANDLED, STOP_SIGNALS, News, Starter

# Seconds between SIGTERM and SIGKILL. The sender of our SIGTERM waits 2 s before it kills us.
GRACE = 1.5
# Seconds that processes left behind by the function get between SIGTERM and SIGKILL.
LEFTOVER_GRACE = 1.0
# Seconds between samples of memory, and of output size. An expensive sample delays the next one.
MEMORY_PERIOD = 0.15
OUTPUT_PERIOD = 1.0
# The share of one CPU that sampling may use.
SAMPLING_SHARE = 0.1

# Above this share of the memory limit, an unexplained SIGKILL is attributed to the kernel.
NEAR_LIMIT = 0.8
# Bytes: what this process uses. They count for such an engine, but are in no sample.
OWN_MEMORY = 8 * 1024 * 1024


def supervise(in_directory, out_directory):
    """Runs the job to its end, or one job after another. Returns our exit code: 0 if the last one has a result."""
    places = Places(in_directory, out_directory)
    forget_the_caller()
    is_protected = process_tree.refuse_tracing()
    starter = Starter()
    process_tree.adopt_orphans()
    turns = turns_of(places, starter, is_protected)
    code = 0
    # In one loop, so that the call stack of a function is as deep in a worker as elsewhere.
    while turns.has_next():
        supervision = start_job(places, turns, is_protected)
        code = refuse_unprotected(out_directory) if supervision is None else run_to_the_end(supervision)
        turns.ended(code, supervision is not None and supervision.is_undisturbed())
    return turns.exit_code(code)


class Places:
    """The two directories of a job."""

    def __init__(self, in_directory, out_directory):
        self.in_directory = in_directory
        self.out_directory = out_directory

    def read(self, name):
        return documents.read_document(os.path.join(self.in_directory, name))


def turns_of(places, starter, is_protected):
    """One job, or those of a worker."""
    worker_document = places.read('run.json')['worker']
    news = News()
    if worker_document is None or starter.descriptor is None:
        return OneTurn(starter, news)
    load_modules()
    loaded = set(sys.modules)
    from hither_runner import worker
    baseline = worker.baseline_of(worker_document, places.out_directory) if is_protected else None
    return worker.Turns(starter, news, worker.own_modules(loaded), baseline)


def load_modules():
    """Loads what every job loads before its function's module, and modules of ours that load nothing else: the jobs of
    a worker find them in memory."""
    from hither_runner import call_function, decode_values, encode_values, output_size, user_traceback  # noqa: F401
    from hither_runner import hither_api, hither_functions, shim  # noqa: F401


class OneTurn:
    """A container of its own for one job."""

    own_modules = ()

    def __init__(self, starter, news):
        self.starter = starter
        self.news = news
        self.is_over = False

    def has_next(self):
        return not self.is_over

    def ended(self, _code, _is_undisturbed):
        self.is_over = True

    def exit_code(self, code):
        return code


def start_job(places, turns, is_protected):
    """Starts the function's process. None if the job may not run with this Python."""
    run = places.read('run.json')
    set_variables(run['variables'])
    if run['require_protection'] and not is_protected:
        return None
    supervisor_pid = os.getpid()
    outputs = open_outputs(run['worker'])
    # Before the fork: on a busy machine, the kernel may kill the child before this process goes on.
    memory = memory_use.MemoryUse()
    # Until the child has its own handlers.
    signal.pthread_sigmask(signal.SIG_BLOCK, HANDLED)
    child = os.fork()
    if child == 0:
        # through /proc, a read end gives access to the write end: the function could keep the pipe open
        turns.starter.close()
        turns.news.close_in_child()
        enter_function_process(supervisor_pid)
        for stream, output in enumerate(outputs, 1):
            os.dup2(output, stream)
            os.close(output)
        for name in turns.own_modules:
            del sys.modules[name]
        from hither_runner import call_function
        call_function.run(places.in_directory, places.out_directory, run)
    for output in outputs:
        os.close(output)
    signal.pthread_sigmask(signal.SIG_UNBLOCK, HANDLED)
    return Supervision(child, run, places.out_directory, turns, memory, is_protected)


def open_outputs(worker_document):
    """The stdout and stderr of the job if they are not ours: named pipes, whose reader is ready or will be soon."""
    if worker_document is None or worker_document['streams'] is None:
        return []
    return [os.open(os.path.join(worker_document['streams'], name), os.O_WRONLY) for name in ('stdout', 'stderr')]


def run_to_the_end(supervision):
    try:
        return supervision.to_the_end()
    except BaseException as error:
        return supervision.give_up(error)


def refuse_unprotected(out_directory):
    """Fails the job, which requires complete isolation, before any of its code runs."""
    from hither_runner import outcome
    message = ('its Python has no ctypes, so the function could tamper with the supervisor that enforces its limits, '
               'but the job requires complete isolation: use an image with the full standard library')
    document = documents.document_text(outcome.failed('Image', message))
    documents.write_text(os.path.join(out_directory, 'result.json'), document)
    return 0


def forget_the_caller():
    """Drops what we inherit when no daemon starts us: the umask of the caller's shell, and open files."""
    os.umask(0o022)
    try:
        inherited = [int(name) for name in os.listdir('/proc/self/fd') if int(name) > 2]
    except OSError:
        return  # not Linux
    for descriptor in inherited:
        try:
            os.close(descriptor)
        except OSError:
            pass  # the descriptor that listed the directory


def set_variables(variables):
    """Sets, or removes (None), the variables that the engine can't. As bytes: values are UTF-8 in any locale."""
    for name, value in variables.items():
        if value is None:
            os.environ.pop(name, None)
        else:
            os.environb[name.encode()] = value.encode()


def enter_function_process(supervisor_pid):
    """Gives the function's process its own session, so that terminal signals only reach the supervisor, and an empty
    stdin."""
    process_tree.allow_tracing()
    for number in HANDLED:
        signal.signal(number, signal.default_int_handler if number == signal.SIGINT else signal.SIG_DFL)
    signal.pthread_sigmask(signal.SIG_UNBLOCK, HANDLED)
    os.setsid()
    process_tree.die_with(supervisor_pid)
    empty = os.open(os.devnull, os.O_RDONLY)
    os.dup2(empty, 0)
    if empty != 0:
        os.close(empty)
    if sys.version_info < (3, 7) and 'random' in sys.modules:
        # Later versions do this themselves: otherwise all jobs of a worker would draw the same numbers.
        sys.modules['random'].seed()


class Supervision:
    """Watches the running function."""

    def __init__(self, child, run, out_directory, turns, memory, is_protected):
        # imported here, in parallel with the imports of the function's process
        from hither_runner import output_size
        self.output_size = output_size
        self.child = child
        self.tree = process_tree.ProcessTree(child)
        self.out_directory = out_directory
        self.starter = turns.starter
        self.news = turns.news
        self.memory_limit = run['watch_memory']
        self.output_limit = run['limit_output']
        self.stop_at = None if run['limit_time'] is None else time.monotonic() + run['limit_time']
        self.is_protected = is_protected  # from other processes of this user, including the function's
        self.status = None  # from waitpid, once the function's process has ended
        self.max_rss = 0  # bytes
        self.killed = None  # the reason, as in ended.json
        self.full = []  # directories that were full when a signal ended the function's process
        self.force_at = None  # monotonic time of the SIGKILL, once the job was asked to stop
        self.next_memory = 0 if self.memory_limit else None
        self.next_output = time.monotonic() + OUTPUT_PERIOD
        self.memory = memory
        self.sampled = 0  # bytes: the largest sample of all processes together
        self.started = time.monotonic()
        self.elapsed = None  # seconds until the function's process ended

    def to_the_end(self):
        self.reap()
        while self.status is None:
            self.wait_for_news()
            self.reap()
            if self.status is None:
                self.check_limits()
        self.end_leftovers()
        self.check_at_end()
        self.write_end()
        return self.exit_code()

    def wait_for_news(self):
        """Returns at a signal, at activity on the starter's pipe, or when a check is due."""
        due = [when for when in (self.next_memory, self.next_output, self.stop_at, self.force_at) if when is not None]
        timeout = max(0, min(due) - time.monotonic())
        watched = [each.descriptor for each in (self.news, self.starter) if each.descriptor is not None]
        ready = select.select(watched, [], [], timeout)[0]
        if self.news.descriptor in ready:
            for number in self.news.signals():
                if number in STOP_SIGNALS:
                    self.ask_to_stop()
        if self.starter.descriptor in ready and self.starter.is_gone():
            self.starter.close()
            self.kill('stdin')

    def ask_to_stop(self):
        """Sends SIGTERM to the function's process group the first time. A second call brings the SIGKILL forward."""
        if self.force_at is None:
            self.force_at = time.monotonic() + GRACE
            self.tree.signal_group(signal.SIGTERM)
            self.tree.signal_group(signal.SIGCONT)
        else:
            self.force_at = time.monotonic()

    def check_limits(self):
        now = time.monotonic()
        if self.stop_at is not None and now >= self.stop_at:
            self.stop_at = None
            self.killed = self.killed or 'time'
            self.ask_to_stop()
        if self.force_at is not None and now >= self.force_at:
            self.tree.kill()
            self.force_at = now + GRACE
        if self.next_memory is not None and now >= self.next_memory:
            self.next_memory = after(self.check_memory, MEMORY_PERIOD)
        if now >= self.next_output:
            self.next_output = after(self.check_output, OUTPUT_PERIOD)

    def check_memory(self):
        used = self.tree.resident_memory(self.memory_limit)
        self.sampled = max(self.sampled, used)
        if used > self.memory_limit:
            self.kill('memory')

    def check_output(self):
        self.hold_output_limit(self.tree.members())

    def hold_output_limit(self, pids):
        excess = self.output_size.excess(self.out_directory, pids, self.output_limit)
        if excess is not None:
            self.kill(excess)

    def kill(self, why):
        self.killed = self.killed or why
        self.tree.kill()

    def reap(self):
        """Collects all ended children, including the function's orphans."""
        while True:
            try:
                pid, status, usage = os.wait4(-1, os.WNOHANG)
            except ChildProcessError:
                return
            if pid == 0:
                return
            self.max_rss = max(self.max_rss, limits.rss_bytes(usage))
            if pid == self.child:
                self.status = status
                self.elapsed = time.monotonic() - self.started
                # now, before helper processes of the function clean up its shared memory
                self.full = limits.full_places() if os.WIFSIGNALED(status) else []

    def end_leftovers(self):
        """Ends processes that the function left running. multiprocessing's helpers get time to clean up."""
        if self.tree.is_empty():
            return
        asked_to_stop = self.killed or self.force_at is not None
        if not asked_to_stop:
            self.tree.signal_each(signal.SIGTERM)
            until = time.monotonic() + LEFTOVER_GRACE
            while time.monotonic() < until and self.tree.members():
                time.sleep(0.01)
                self.reap()
        self.tree.kill()
        self.reap()

    def check_at_end(self):
        """Catches what happened since the last sample."""
        if self.killed is None:
            self.hold_output_limit(())
        if self.killed is None and self.signal() == signal.SIGKILL:
            if self.memory.kills() > 0 or self.was_near_memory_limit():
                self.killed = 'memory'

    def was_near_memory_limit(self):
        """For an engine that enforces the limit in a control group that isn't visible from inside."""
        used = max(self.max_rss, self.sampled) + OWN_MEMORY
        return self.memory_limit is not None and used > NEAR_LIMIT * self.memory_limit

    def peak_memory(self):
        """Bytes of all processes together, None if unknown. A sample may miss the peak of a process that has ended."""
        return self.memory.peak() if self.memory_limit is None else max(self.max_rss, self.sampled)

    def signal(self):
        return os.WTERMSIG(self.status) if os.WIFSIGNALED(self.status) else None

    def is_undisturbed(self):
        """Whether nothing but the function ended the job, and none of its processes is left."""
        is_over = self.killed is None and self.force_at is None and self.tree.is_empty()
        # After a kill by the kernel, the peak of the next job would be unknown.
        return is_over and self.memory.kills() == 0

    def write_end(self):
        number = self.signal()
        end = {
            'schema': 'hither-ended/1',
            'exit_code': os.WEXITSTATUS(self.status) if number is None else None,
            'signal': None if number is None else signal_name(number),
            'max_rss': max(self.max_rss, self.sampled),
            'peak_memory': self.peak_memory(),
            'kernel_kills': self.memory.kills(),
            'machine_kills': self.memory.machine_kills(),
            'elapsed': self.elapsed,
            'killed': self.killed,
            'full': self.full,
            'protected': self.is_protected,
        }
        try:
            documents.write_text(os.path.join(self.out_directory, 'ended.json'), documents.document_text(end))
        except OSError:
            # The disk is full. The exit code says the same, unless a limit was exceeded: then the result must go.
            if self.killed is not None:
                self.remove('result.json')

    def give_up(self, error):
        """Kills everything and discards the result: without a supervisor no limit is enforced."""
        self.tree.kill_unseen()
        for name in ('result.json', 'ended.json'):
            self.remove(name)
        os.write(2, ('hither: the job was killed because its supervisor failed: %r\n' % (error,)).encode())
        return 1

    def remove(self, name):
        try:
            documents.move_away(os.path.join(self.out_directory, name))
        except OSError:
            pass  # it isn't there

    def exit_code(self):
        if os.path.lexists(os.path.join(self.out_directory, 'result.json')):
            return 0
        number = self.signal()
        return os.WEXITSTATUS(self.status) if number is None else 128 + number


def after(sample, period):
    """Takes a sample and returns the time of the next: the more CPU time it used, the later. Wall time would be
    misleading, because the function may keep all CPUs busy."""
    started = time.process_time()
    sample()
    return time.monotonic() + max(period, (time.process_time() - started) / SAMPLING_SHARE)


def signal_name(number):
    try:
        return signal.Signals(number).name
    except ValueError:
        return 'SIG%d' % number
