"""Measures the disk space that the function uses in its output directory, even if the function hides it: in unreadable
directories, in paths that are too long, in blocks after the end of a file, in deleted files that are still open.
"""
import errno
import itertools
import os
import stat

from hither_runner.process_tree import ignore_unreadable

# How often to try again if directories move during the measurement.
ATTEMPTS = 10
# Open files to look at in one measurement: looking at more could take minutes.
MOST_DESCRIPTORS = 100000
BLOCK = 512
# Files and directories together: a disk also runs out of inodes.
MOST_FILES = 1000000
DIRECTORY = os.O_RDONLY | os.O_DIRECTORY | os.O_NOFOLLOW | os.O_CLOEXEC


class Unclear(Exception):
    """The tree changed, or couldn't be read, during the measurement."""


def excess(directory, pids, limit):
    """The limit that is exceeded: 'output' (bytes), 'files' or None. A tree that can't be measured exceeds 'output'."""
    for _attempt in range(ATTEMPTS):
        try:
            tree = Measurement(limit)
            size = tree.size_of_tree(directory)
            if size <= limit and tree.files > MOST_FILES:
                return 'files'
            return 'output' if size > limit or size + size_of_deleted(directory, pids) > limit else None
        except Unclear:
            continue
    return 'output'


class Measurement:
    """Measures a tree of any depth, with only one directory open at a time."""

    def __init__(self, limit):
        self.limit = limit
        self.size = 0
        self.files = 0
        # for each directory on the way down: its identity, and the names of its subdirectories still to be measured
        self.way = []

    def size_of_tree(self, directory):
        here = open_directory(directory, None)
        if here is None:
            raise Unclear()
        try:
            self.count(here)
            while self.way and self.size <= self.limit and self.files <= MOST_FILES:
                names = self.way[-1][1]
                is_down = len(names) > 0
                there = open_directory(names.pop(), here) if is_down else self.directory_above(here)
                if there is not None:
                    os.close(here)
                    here = there
                    if is_down:
                        self.count(here)
            return self.size
        finally:
            os.close(here)

    def count(self, here):
        names = []
        for name in list_names(here):
            self.files += 1
            found = status(name, here)
            if found is not None:
                self.size += room_of(found)
                if stat.S_ISDIR(found.st_mode):
                    names.append(name)
        self.way.append((identity(here), names))

    def directory_above(self, here):
        """The parent directory, None at the top. Raises Unclear if this directory was moved in the meantime."""
        self.way.pop()
        if not self.way:
            return None
        above = open_directory('..', here)
        if above is None or identity(above) != self.way[-1][0]:
            if above is not None:
                os.close(above)
            raise Unclear()
        return above


def open_directory(name, parent):
    """Opens a directory, and makes it readable if the function didn't leave it so. None if it no longer exists."""
    for _attempt in range(ATTEMPTS):
        try:
            opened = os.open(name, DIRECTORY, dir_fd=parent)
        except OSError as error:
            ignore_unreadable(error)
            if error.errno != errno.EACCES:
                return None
            open_up(name, parent)
            continue
        if os.fstat(opened).st_mode & 0o700 != 0o700:
            open_up(opened, None)
        return opened
    raise Unclear()


def open_up(directory, parent):
    try:
        os.chmod(directory, 0o700, dir_fd=parent)
    except OSError:
        pass  # gone, or owned by another user


def list_names(directory):
    try:
        return os.listdir(directory)
    except OSError as error:
        ignore_unreadable(error)
        raise Unclear()


def status(name, parent):
    try:
        return os.stat(name, dir_fd=parent, follow_symlinks=False)
    except OSError as error:
        ignore_unreadable(error)
        if error.errno == errno.ENOENT:
            return None
        raise Unclear()


def identity(directory):
    found = os.fstat(directory)
    return found.st_dev, found.st_ino


def room_of(found):
    """The larger of length and allocated blocks: a file may have holes, or blocks after its end."""
    return max(found.st_size, found.st_blocks * BLOCK)


def size_of_deleted(directory, pids):
    """The size of deleted files that are still open, and so still use disk space. Their former path identifies them."""
    start = os.path.realpath(directory) + os.sep
    sizes = {}
    for descriptor in itertools.islice(descriptors_of(pids), MOST_DESCRIPTORS):
        found = deleted_file(descriptor, start)
        if found is not None:
            sizes[(found.st_dev, found.st_ino)] = room_of(found)
    return sum(sizes.values())


def descriptors_of(pids):
    for pid in pids:
        directory = '/proc/%d/fd' % pid
        try:
            names = os.listdir(directory)
        except OSError as error:
            ignore_unreadable(error)
            continue
        for name in names:
            yield '%s/%s' % (directory, name)


def deleted_file(descriptor, start):
    """The status of an open file, if it was deleted and its path began with `start`."""
    try:
        if not os.readlink(descriptor).startswith(start):
            return None
        found = os.stat(descriptor)
    except OSError as error:
        ignore_unreadable(error)
        return None
    return found if stat.S_ISREG(found.st_mode) and found.st_nlink == 0 else None
