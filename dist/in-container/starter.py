"""What reaches the supervisor from outside: its starter, over stdin, and signals."""
import errno
import os
import signal
import stat

STOP_SIGNALS = (signal.SIGTERM, signal.SIGINT, signal.SIGHUP)
HANDLED = set(STOP_SIGNALS) | {signal.SIGCHLD}
# Bytes: more than any command has.
MOST_RECEIVED = 64


class Starter:
    """The process that started us, at the other end of our original stdin: it lives as long as that is open. To a
    worker it sends commands."""

    def __init__(self):
        self.descriptor = open_liveness_pipe()
        self.received = b''

    def is_gone(self):
        """Call when the descriptor is ready."""
        try:
            data = os.read(self.descriptor, 4096)
        except OSError as error:
            return error.errno not in (errno.EAGAIN, errno.EINTR)
        self.received = (self.received + data)[-MOST_RECEIVED:]
        return not data

    def close(self):
        if self.descriptor is not None:
            os.close(self.descriptor)
            self.descriptor = None


def open_liveness_pipe():
    """A private copy of stdin if it is a pipe or a socket. None for a file, a terminal or /dev/null, whose end means
    nothing."""
    try:
        mode = os.fstat(0).st_mode
        return os.dup(0) if stat.S_ISFIFO(mode) or stat.S_ISSOCK(mode) else None
    except OSError:
        return None


class News:
    """The signals of this process, as bytes of a pipe."""

    def __init__(self):
        self.descriptor, self.write_end = os.pipe()
        for end in (self.descriptor, self.write_end):
            os.set_blocking(end, False)
        signal.set_wakeup_fd(self.write_end)
        for number in HANDLED:
            signal.signal(number, ignore_signal)

    def signals(self):
        try:
            return os.read(self.descriptor, 512)
        except BlockingIOError:
            return b''

    def close_in_child(self):
        signal.set_wakeup_fd(-1)
        os.close(self.descriptor)
        os.close(self.write_end)


def ignore_signal(_number, _frame):
    """Does nothing: the wake-up pipe has already reported the signal."""
