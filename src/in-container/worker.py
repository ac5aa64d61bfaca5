"""A worker: its container runs one job after another, each in a process of its own (FORMAT.md, "Workers").

The starter writes `job`, and then a random word. We read the word only once the job's process exists, so that process
can't know it. When no process of the job is left, we write the word, the job's exit code and whether another job may
follow to both streams: everything before it is the output of that job. If each job has streams of its own, ours have
nothing but these answers.
"""
import os
import select
import sys

from hither_runner import baseline
from hither_runner.starter import STOP_SIGNALS

OURS = 'hither_runner.'
COMMAND = b'job\n'
# EX_TEMPFAIL of sysexits.h
NOT_TAKEN = 75
# Bytes. The word and a line feed.
WORD_SIZE = 33


def own_modules(loaded):
    """The modules that functions don't find loaded in a container of their own."""
    return [name for name in sys.modules if name not in loaded and not name.startswith(OURS)]


def baseline_of(document, out_directory):
    """None if it can't be proven that a job leaves nothing behind."""
    try:
        return baseline.Baseline(document, out_directory) if baseline.is_safe_to_fork() else None
    except Exception:
        return None


class Turns:
    """The jobs of a worker. The last one is the first that may have left something behind."""

    def __init__(self, starter, news, own_modules, baseline):
        self.starter = starter
        self.news = news
        self.own_modules = own_modules
        self.baseline = baseline
        self.is_over = False
        self.is_stopped = False  # while it waited for a job

    def exit_code(self, code):
        """Says whether a job that the starter may have sent by now was not taken."""
        return NOT_TAKEN if self.is_stopped else code

    def has_next(self):
        """Waits for the next job. False if there will be none."""
        received = b''
        while not self.is_over and received != COMMAND:
            select.select([self.starter.descriptor, self.news.descriptor], [], [])
            if self.was_told_to_stop():
                self.is_stopped = True
                return False
            received += self.read_command(len(COMMAND) - len(received))
        return not self.is_over

    def was_told_to_stop(self):
        return any(number in STOP_SIGNALS for number in self.news.signals())

    def read_command(self, size):
        """Not one byte more than the command: the word that follows must not be in our memory yet."""
        ready = select.select([self.starter.descriptor], [], [], 0)[0]
        if not ready:
            return b''
        data = os.read(self.starter.descriptor, size)
        self.is_over = not data
        return data

    def ended(self, code, is_undisturbed):
        """Answers the starter, once all processes of the job are gone. A signal to stop may have come from them, even
        as late as now: then there is no next job."""
        is_restored = is_undisturbed and self.baseline is not None and self.baseline.restore()
        self.is_over = not is_restored or self.was_told_to_stop()
        word = self.read_word()
        if word is None:
            self.is_over = True
            return
        try:
            for stream in (1, 2):
                write_all(stream, b'%s%03d%d\n' % (word, code, not self.is_over))
        except OSError:
            self.is_over = True  # the job closed the stream for all

    def read_word(self):
        """None if the starter is gone."""
        starter = self.starter
        while len(starter.received) < WORD_SIZE:
            if starter.descriptor is None or starter.is_gone():
                return None
        word, starter.received = starter.received[:WORD_SIZE - 1], b''
        return word


def write_all(stream, data):
    # The job may have changed this: the two processes share the stream.
    os.set_blocking(stream, True)
    while data:
        data = data[os.write(stream, data):]
