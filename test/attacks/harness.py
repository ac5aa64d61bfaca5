"""Tries attacks, each in a process of its own, and tells what each got hold of."""
import ctypes
import json
import os
import resource
import signal
import socket
import struct
import time

from attacker import fill, fork_bomb

# The process above that of the function. Attacks run in processes of their own, below it.
SUPERVISOR = os.getppid()
LIBC = ctypes.CDLL(None, use_errno=True)


def call(number, *args):
    """A system call (x86-64), with its arguments as C takes them."""
    result = LIBC.syscall(ctypes.c_long(number), *[ctypes.c_long(arg) if isinstance(arg, int) else arg for arg in args])
    if result < 0:
        raise OSError(ctypes.get_errno(), os.strerror(ctypes.get_errno()))
    return result


def is_open(fd):
    try:
        os.fstat(fd)
        return True
    except OSError:
        return False


def state(pid):
    """As in proc(5): T and t are stopped, Z and X are dead."""
    with open('/proc/%d/stat' % pid) as file:
        return file.read().rsplit(')', 1)[1].split()[0]


def try_attack(attack, *args):
    """Nothing where it was refused, else what it got."""
    receiver, sender = os.pipe()
    pid = os.fork()
    if pid == 0:
        os.close(receiver)
        signal.alarm(10)
        try:
            got = attack(*args)
            told = repr(got)[:200] if got else ''
        except OSError:
            told = ''
        except BaseException as error:
            told = 'not tried: ' + repr(error)[:200]
        os.write(sender, told.encode('utf-8', 'replace'))
        os._exit(0)
    os.close(sender)
    with os.fdopen(receiver, 'rb') as pipe:
        told = pipe.read().decode()
    status = os.waitpid(pid, 0)[1]
    # A system call that is forbidden may end the process.
    return told if status in (0, signal.SIGSYS) else 'ended with %d' % status
