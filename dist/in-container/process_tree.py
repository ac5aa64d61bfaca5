"""Finds, measures and ends all processes that the function started, using /proc.

Without /proc (macOS) it only covers the function's process group.
"""
import errno
import os
import signal
import time

PR_SET_PDEATHSIG = 1
PR_SET_DUMPABLE = 4
PR_SET_CHILD_SUBREAPER = 36
# Seconds to keep trying to kill: nothing can end a process in uninterruptible sleep.
GIVE_UP = 5.0
PAGE = os.sysconf('SC_PAGE_SIZE')
# The index of the start time (ticks since boot) in what `read_stat` returns.
STARTED = 19


def load_prctl():
    """prctl(2), or None: some images have no ctypes, and systems other than Linux have no prctl."""
    try:
        import ctypes
        return ctypes.CDLL(None).prctl
    except (ImportError, OSError, AttributeError, TypeError):
        return None


prctl = load_prctl()


def adopt_orphans():
    """Makes orphaned descendants our children, so that none escapes by forking twice."""
    if prctl is not None:
        prctl(PR_SET_CHILD_SUBREAPER, 1, 0, 0, 0)


def die_with(parent):
    """Makes the kernel kill this process when the supervisor dies, even by SIGKILL."""
    if prctl is not None:
        prctl(PR_SET_PDEATHSIG, int(signal.SIGKILL), 0, 0, 0)
        if os.getppid() != parent:
            os._exit(1)


def refuse_tracing():
    """Keeps other processes of this user from tracing this one, writing its memory or opening its files. Returns
    whether that worked."""
    return prctl is not None and prctl(PR_SET_DUMPABLE, 0, 0, 0, 0) == 0


def allow_tracing():
    """Undoes that in the function's process, which inherits it: we have to read its /proc files to measure it."""
    if prctl is not None:
        prctl(PR_SET_DUMPABLE, 1, 0, 0, 0)


class ProcessTree:
    """All descendants of this process, and all processes in the session of the function's process. If this is process 1
    of a namespace, all other processes in it."""

    def __init__(self, session):
        self.session = session
        self.supervisor = os.getpid()
        self.is_first = self.supervisor == 1
        self.group_was_left = True

    def is_empty(self):
        """Whether no process is left. Fast: orphans become our children, so having no child means that none is left."""
        if prctl is None and not self.is_first:
            return not self.members()
        try:
            os.waitid(os.P_ALL, 0, os.WEXITED | os.WNOHANG | os.WNOWAIT)
            return False
        except ChildProcessError:
            return True

    def members(self):
        """The processes that still run: their ids, and when each started. The time is None without /proc."""
        table = read_process_table()
        if table is None:
            return {self.session: None} if self.owns_group() else {}
        if self.is_first:
            found = set(table) - {self.supervisor}
        else:
            found = self.descendants(table)
        return {pid: table[pid][3] for pid in found if table[pid][2]}

    def descendants(self, table):
        session_of_function = self.session if self.owns_group() else None
        ours = {self.supervisor}
        grown = True
        while grown:
            grown = False
            for pid, (parent, session, _running, _started) in table.items():
                if pid not in ours and (parent in ours or session == session_of_function):
                    ours.add(pid)
                    grown = True
        return ours - {self.supervisor}

    def certain_members(self):
        """Those in two tables: while one is read, the id of an ended parent may go to a stranger who has children."""
        before = self.members()
        return {pid: started for pid, started in self.members().items() if before.get(pid, -1) == started}

    def owns_group(self):
        """Whether the id of the function's process is still that of its group and session. Once its process was reaped
        and the group is empty, the id may belong to anyone."""
        try:
            # A child of ours can only be in a group that we started.
            os.waitid(os.P_PGID, self.session, os.WEXITED | os.WNOHANG | os.WNOWAIT)
            return True
        except (ChildProcessError, AttributeError):
            pass  # no child of ours, or macOS before Python 3.13
        if prctl is not None:
            return False  # what is left of the group would be our child
        self.group_was_left = self.group_was_left and group_exists(self.session)
        return self.group_was_left

    def signal_group(self, number):
        if self.owns_group():
            try:
                os.killpg(self.session, number)
            except OSError:
                pass

    def signal_each(self, number):
        self.signal_members(self.certain_members(), number)

    def signal_members(self, members, number):
        for pid, started in members.items():
            if started is None:
                self.signal_group(number)
            else:
                send(pid, started, number)

    def kill(self):
        """Kills every process. Stops them first, so that none can fork while others die."""
        until = time.monotonic() + GIVE_UP
        while time.monotonic() < until:
            left = self.members() if self.is_first else self.stop_all()
            self.kill_unseen()
            self.signal_members(left, signal.SIGKILL)
            if not self.members():
                return
            time.sleep(0.005)

    def kill_unseen(self):
        """Kills without reading /proc: the whole namespace, or the function's process group."""
        if self.is_first:
            try:
                os.kill(-1, signal.SIGKILL)
            except OSError:
                pass  # no process is left
        else:
            self.signal_group(signal.SIGKILL)

    def stop_all(self):
        stopped = {}
        for _attempt in range(100):
            new = {pid: started for pid, started in self.certain_members().items() if stopped.get(pid, -1) != started}
            if not new:
                break
            self.signal_members(new, signal.SIGSTOP)
            stopped.update(new)
        return stopped

    def resident_memory(self, limit):
        """Bytes in use. Counting shared pages once is slow, so it is done only if the plain sum is above the limit."""
        pids = self.members()
        total = sum(resident(pid) for pid in pids)
        return total if total <= limit else sum(proportional(pid) for pid in pids)


def send(pid, started, number):
    """Signals a process if it is still the one that started then: its id may belong to another process by now."""
    descriptor = open_process(pid)
    try:
        if has_started(pid, started):
            send_through(descriptor, pid, number)
    except OSError:
        pass  # it is gone, or another user's
    finally:
        if descriptor is not None:
            os.close(descriptor)


def open_process(pid):
    """A descriptor that stays with the process whatever happens to its id. None before Python 3.9 and Linux 5.3, or if
    a filter or a limit forbids it."""
    try:
        descriptor = os.pidfd_open(pid)
    except (AttributeError, OSError):
        return None
    try:
        os.close(os.dup(descriptor))
        return descriptor
    except OSError:
        # The last descriptor that the function left us is needed to read /proc.
        os.close(descriptor)
        return None


def has_started(pid, when):
    fields = read_stat(pid)
    return fields is not None and fields[STARTED] == when


def send_through(descriptor, pid, number):
    if descriptor is not None:
        try:
            signal.pidfd_send_signal(descriptor, number)
            return
        except OSError as error:
            if error.errno not in (errno.EPERM, errno.ENOSYS):
                raise
    os.kill(pid, number)


def group_exists(group):
    try:
        os.killpg(group, 0)
        return True
    except OSError as error:
        return error.errno == errno.EPERM


def ignore_unreadable(error):
    """Ignores that something is gone or owned by another user. Re-raises EMFILE: if the function lowered our limit on
    open files, we can't see its processes any more."""
    if error.errno == errno.EMFILE:
        raise error


def read_process_table():
    """Parent, session, whether it runs, and when it started, for each visible process. None without /proc."""
    try:
        names = os.listdir('/proc')
    except OSError as error:
        ignore_unreadable(error)
        return None
    table = {}
    for name in names:
        if name.isdigit():
            fields = read_stat(name)
            if fields is not None:
                state, parent, _group, session = fields[:4]
                table[int(name)] = (int(parent), int(session), state not in (b'Z', b'X'), fields[STARTED])
    return table or None


def read_stat(name):
    """The fields of /proc/PID/stat after the program's name, which may itself contain spaces and brackets."""
    try:
        with open('/proc/%s/stat' % name, 'rb') as file:
            return file.read().rpartition(b')')[2].split()
    except OSError as error:
        ignore_unreadable(error)
        return None


def resident(pid):
    try:
        with open('/proc/%d/statm' % pid, 'rb') as file:
            return int(file.read().split()[1]) * PAGE
    except IndexError:
        return 0
    except OSError as error:
        ignore_unreadable(error)
        return 0


def proportional(pid):
    """Proportional set size in bytes: a page shared by n processes counts 1/n."""
    try:
        with open('/proc/%d/smaps_rollup' % pid, 'rb') as file:
            for line in file:
                if line.startswith(b'Pss:'):
                    return int(line.split()[1]) * 1024
    except OSError:
        pass
    return resident(pid)
