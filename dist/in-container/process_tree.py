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
        """The ids of the processes that still run."""
        table = read_process_table()
        if table is None:
            return self.group_if_alive()
        if self.is_first:
            return {pid for pid, (_parent, _session, running) in table.items() if running and pid != self.supervisor}
        ours = {self.supervisor}
        found = set()
        grown = True
        while grown:
            grown = False
            for pid, (parent, session, _running) in table.items():
                if pid not in ours and (parent in ours or session == self.session):
                    ours.add(pid)
                    found.add(pid)
                    grown = True
        return {pid for pid in found if table[pid][2]}

    def group_if_alive(self):
        return {self.session} if send(self.session, 0) else set()

    def signal_group(self, number):
        try:
            os.killpg(self.session, number)
        except OSError:
            pass

    def signal_each(self, number):
        for pid in self.members():
            send(pid, number)

    def kill(self):
        """Kills every process. Stops them first, so that none can fork while others die."""
        until = time.monotonic() + GIVE_UP
        while time.monotonic() < until:
            left = self.members() if self.is_first else self.stop_all()
            self.kill_unseen()
            for pid in left:
                send(pid, signal.SIGKILL)
            if not left:
                return
            time.sleep(0.005)

    def kill_unseen(self):
        """Kills without reading /proc: the whole namespace, or the function's process group."""
        if self.is_first:
            send(-1, signal.SIGKILL)
        else:
            self.signal_group(signal.SIGKILL)

    def stop_all(self):
        stopped = set()
        for _attempt in range(100):
            new = self.members() - stopped
            if not new:
                break
            for pid in new:
                send(pid, signal.SIGSTOP)
            stopped |= new
        return stopped

    def resident_memory(self, limit):
        """Bytes in use. Counting shared pages once is slow, so it is done only if the plain sum is above the limit."""
        pids = self.members()
        total = sum(resident(pid) for pid in pids)
        return total if total <= limit else sum(proportional(pid) for pid in pids)


def send(pid, number):
    try:
        os.kill(pid, number)
        return True
    except OSError as error:
        return error.errno == errno.EPERM


def ignore_unreadable(error):
    """Ignores that something is gone or owned by another user. Re-raises EMFILE: if the function lowered our limit on
    open files, we can't see its processes any more."""
    if error.errno == errno.EMFILE:
        raise error


def read_process_table():
    """Parent, session and whether it runs, for each visible process. None without /proc."""
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
                table[int(name)] = (int(parent), int(session), state not in (b'Z', b'X'))
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
