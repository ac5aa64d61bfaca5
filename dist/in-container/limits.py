"""Limits that the engine can't enforce: set before the function runs, or checked while it runs."""
import os
import resource
import sys

# Directories whose size the engine limits.
LIMITED_PLACES = ('/dev/shm', '/tmp')
# Bytes. A file system with less free space counts as full.
ROOM = 65536

# The same as docker and podman get, so that the limits of the caller's shell don't matter.
OPEN_FILES = 4096


def set_limits(run):
    """Limits this process and its descendants."""
    lower_limit(resource.RLIMIT_CORE, 0)
    lower_limit(resource.RLIMIT_NOFILE, OPEN_FILES)
    lower_limit(resource.RLIMIT_FSIZE, run['limit_file_size'])
    if run['limit_pids'] is not None:
        lower_limit(resource.RLIMIT_NPROC, threads_of_this_user() + run['limit_pids'])


def lower_limit(kind, value):
    hard = resource.getrlimit(kind)[1]
    value = value if hard == resource.RLIM_INFINITY else min(value, hard)
    try:
        resource.setrlimit(kind, (value, value))
    except (ValueError, OSError):
        pass  # the system doesn't have this limit


def threads_of_this_user():
    """RLIMIT_NPROC counts all threads of a user, including those that already run."""
    count = 0
    try:
        for name in os.listdir('/proc'):
            if name.isdigit():
                count += threads_if_mine(name)
    except OSError:
        pass
    return count


def threads_if_mine(name):
    try:
        status = os.stat('/proc/%s/task' % name)
        # a directory has one link for each subdirectory, and two of its own
        return status.st_nlink - 2 if status.st_uid == os.getuid() else 0
    except OSError:
        return 0


def rss_bytes(usage):
    """Peak resident memory in bytes: macOS reports bytes, other systems KiB."""
    return usage.ru_maxrss if sys.platform == 'darwin' else usage.ru_maxrss * 1024


def full_places():
    """The limited directories that are full right now."""
    return [path for path in LIMITED_PLACES if is_full(path)]


def is_full(path):
    try:
        found = os.statvfs(path)
        return found.f_blocks > 0 and found.f_bavail * found.f_frsize < ROOM
    except OSError:
        return False
