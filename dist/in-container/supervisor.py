"""The supervisor: starts the function's process, watches over it, and says how it ended.

It holds the original stdin as a life line: at end-of-file whoever started the job is gone, and nobody else would end it.
"""
import errno
import os
import select
import signal
import stat
import time

from hither_runner import documents, limits, process_tree

# Seconds between SIGTERM and SIGKILL. Who sends us SIGTERM waits 2 s before it uses force.
GRACE = 1.5
# Seconds that processes which the function left behind get to end by themselves.
LEFTOVER_GRACE = 1.0
# Seconds between samples of memory, and of the size of the output. A sample that took long makes the next one later.
MEMORY_PERIOD = 0.15
OUTPUT_PERIOD = 1.0
# A sampler may use this share of one CPU.
SAMPLING_SHARE = 0.1

# Above this share of the memory limit a SIGKILL that nobody explains is the kernel's.
NEAR_LIMIT = 0.8

STOP_SIGNALS = (signal.SIGTERM, signal.SIGINT, signal.SIGHUP)


def supervise(in_directory, out_directory):
    """Runs the job to its end. Returns the exit code of the whole: 0 if there is a result."""
    run = documents.read_document(os.path.join(in_directory, 'run.json'))
    forget_the_caller()
    set_variables(run['variables'])
    is_protected = process_tree.refuse_tracing()
    if run['require_protection'] and not is_protected:
        return refuse_unprotected(out_directory)
    life_line = open_life_line()
    process_tree.adopt_orphans()
    handled = set(STOP_SIGNALS) | {signal.SIGCHLD}
    # blocked, so that no signal is lost between the fork and the handlers
    signal.pthread_sigmask(signal.SIG_BLOCK, handled)
    supervisor_pid = os.getpid()
    child = os.fork()
    if child == 0:
        # the write end of a pipe is to be had from its read end: with one, the function could keep the line alive
        close_life_line(life_line)
        enter_function_process(supervisor_pid, handled)
        from hither_runner import call_function
        call_function.run(in_directory, out_directory, run)
    supervision = Supervision(child, run, out_directory, life_line)
    supervision.is_protected = is_protected
    try:
        return supervision.to_the_end(handled)
    except BaseException as error:
        return supervision.give_up(error)


def refuse_unprotected(out_directory):
    """The job is to have complete isolation. Nothing of the function has run."""
    from hither_runner import outcome
    message = ("its Python has no ctypes, so a function could change the program that holds its limits, and the job's "
               'isolation must be complete: take an image with the whole standard library')
    document = documents.document_text(outcome.failed('Image', message))
    documents.write_text(os.path.join(out_directory, 'result.json'), document)
    return 0


def forget_the_caller():
    """What a process inherits where no daemon starts it: the umask of the caller's shell, and files left open."""
    os.umask(0o022)
    try:
        inherited = [int(name) for name in os.listdir('/proc/self/fd') if int(name) > 2]
    except OSError:
        return  # not Linux
    for descriptor in inherited:
        try:
            os.close(descriptor)
        except OSError:
            pass  # that of the listing


def set_variables(variables):
    """Those that the engine can't set or (None) remove. Bytes: whatever the locale, the values are UTF-8."""
    for name, value in variables.items():
        if value is None:
            os.environ.pop(name, None)
        else:
            os.environb[name.encode()] = value.encode()


def close_life_line(life_line):
    if life_line is not None:
        os.close(life_line)


def enter_function_process(supervisor_pid, blocked):
    """A session of its own, so that signals of a terminal reach the supervisor alone; stdin is empty."""
    process_tree.allow_tracing()
    for number in blocked:
        signal.signal(number, signal.default_int_handler if number == signal.SIGINT else signal.SIG_DFL)
    signal.pthread_sigmask(signal.SIG_UNBLOCK, blocked)
    os.setsid()
    process_tree.die_with(supervisor_pid)
    empty = os.open(os.devnull, os.O_RDONLY)
    os.dup2(empty, 0)
    if empty != 0:
        os.close(empty)


def open_life_line():
    """A private copy of stdin if its end means something: a pipe or a socket. None for a file, a terminal, /dev/null."""
    try:
        mode = os.fstat(0).st_mode
        return os.dup(0) if stat.S_ISFIFO(mode) or stat.S_ISSOCK(mode) else None
    except OSError:
        return None


class Supervision:
    """What is known of the running function."""

    def __init__(self, child, run, out_directory, life_line):
        # loaded while the function's process loads its own part
        from hither_runner import output_size
        self.output_size = output_size
        self.child = child
        self.tree = process_tree.ProcessTree(child)
        self.out_directory = out_directory
        self.life_line = life_line
        self.memory_limit = run['watch_memory']
        self.output_limit = run['limit_output']
        self.is_protected = False  # from other processes of this user, the function's among them
        self.status = None  # of waitpid, once the function's process is gone
        self.max_rss = 0  # bytes
        self.killed = None  # what for, as in ended.json
        self.full = []  # places without room when the function's process died of a signal
        self.force_at = None  # monotonic time of the SIGKILL, once it was asked to stop
        self.next_memory = 0 if self.memory_limit else None
        self.next_output = time.monotonic() + OUTPUT_PERIOD
        self.kernel_kills = limits.kernel_memory_kills()

    def to_the_end(self, handled):
        wake, write_end = os.pipe()
        for end in (wake, write_end):
            os.set_blocking(end, False)
        signal.set_wakeup_fd(write_end)
        for number in handled:
            signal.signal(number, ignore_signal)
        signal.pthread_sigmask(signal.SIG_UNBLOCK, handled)
        self.reap()
        while self.status is None:
            self.wait_for_news(wake)
            self.reap()
            if self.status is None:
                self.check_limits()
        self.end_leftovers()
        self.check_at_end()
        self.write_end()
        return self.exit_code()

    def wait_for_news(self, wake):
        """Returns at a signal, at news from the life line, or when something is due."""
        due = [when for when in (self.next_memory, self.next_output, self.force_at) if when is not None]
        timeout = max(0, min(due) - time.monotonic())
        watched = [wake] if self.life_line is None else [wake, self.life_line]
        ready = select.select(watched, [], [], timeout)[0]
        if wake in ready:
            for number in os.read(wake, 512):
                if number in STOP_SIGNALS:
                    self.ask_to_stop()
        if self.life_line in ready and at_end(self.life_line):
            os.close(self.life_line)
            self.life_line = None
            self.kill('stdin')

    def ask_to_stop(self):
        """The first time SIGTERM for the function's process group, then force."""
        if self.force_at is None:
            self.force_at = time.monotonic() + GRACE
            self.tree.signal_group(signal.SIGTERM)
            self.tree.signal_group(signal.SIGCONT)
        else:
            self.force_at = time.monotonic()

    def check_limits(self):
        now = time.monotonic()
        if self.force_at is not None and now >= self.force_at:
            self.tree.kill()
            self.force_at = now + GRACE
        if self.next_memory is not None and now >= self.next_memory:
            self.next_memory = after(self.check_memory, MEMORY_PERIOD)
        if now >= self.next_output:
            self.next_output = after(self.check_output, OUTPUT_PERIOD)

    def check_memory(self):
        used = self.tree.resident_memory(self.memory_limit)
        self.max_rss = max(self.max_rss, used)
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
        """Takes the end of every process that is over; orphans of the function are ours too."""
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
                # at once: what the function shared is cleaned up by processes that outlive it
                self.full = limits.full_places() if os.WIFSIGNALED(status) else []

    def end_leftovers(self):
        """Ends what the function started and left running. Helpers of multiprocessing clean up when they can."""
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
        """What happened between two samples."""
        if self.killed is None:
            self.hold_output_limit(())
        if self.killed is None and self.signal() == signal.SIGKILL:
            if limits.kernel_memory_kills() > self.kernel_kills or self.was_near_memory_limit():
                self.killed = 'memory'

    def was_near_memory_limit(self):
        """An engine may hold the limit in a control group that can't be seen from inside."""
        return self.memory_limit is not None and self.max_rss > NEAR_LIMIT * self.memory_limit

    def signal(self):
        return os.WTERMSIG(self.status) if os.WIFSIGNALED(self.status) else None

    def write_end(self):
        number = self.signal()
        end = {
            'schema': 'hither-ended/1',
            'exit_code': os.WEXITSTATUS(self.status) if number is None else None,
            'signal': None if number is None else signal_name(number),
            'max_rss': self.max_rss,
            'killed': self.killed,
            'full': self.full,
            'protected': self.is_protected,
        }
        try:
            documents.write_text(os.path.join(self.out_directory, 'ended.json'), documents.document_text(end))
        except OSError:
            # a full disk: the exit code tells the same, unless a limit was passed
            if self.killed is not None:
                self.remove('result.json')

    def give_up(self, error):
        """Without a supervisor nothing holds the limits, so all ends, and what was left counts for nothing."""
        self.tree.kill_unseen()
        for name in ('result.json', 'ended.json'):
            self.remove(name)
        os.write(2, ('hither: the job was ended, for its supervisor can not go on: %r\n' % (error,)).encode())
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
    """Takes a sample, and tells when to take the next: the more of a CPU it needed, the later. How long it took says
    nothing: the function may keep all CPUs busy."""
    started = time.process_time()
    sample()
    return time.monotonic() + max(period, (time.process_time() - started) / SAMPLING_SHARE)


def at_end(life_line):
    try:
        return not os.read(life_line, 65536)
    except OSError as error:
        return error.errno not in (errno.EAGAIN, errno.EINTR)


def ignore_signal(_number, _frame):
    """The wake-up pipe has told already."""


def signal_name(number):
    try:
        return signal.Signals(number).name
    except ValueError:
        return 'SIG%d' % number
