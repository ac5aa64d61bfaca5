"""How much room the function takes in its output directory, also where it hides that: by unreadable directories, by paths that are
too long, by blocks behind the end of a file, by files that were deleted and are still open.
"""
import errno
import itertools
import os
import stat

from hither_runner.process_tree import pass_over

# A directory that is moved while it is measured is measured again, so often.
ATTEMPTS = 10
# Descriptors that are looked at in one go: all that there can be would take minutes.
MOST_DESCRIPTORS = 100000
BLOCK = 512
# Files and directories: a disk has room for so many only, however small they are.
MOST_FILES = 1000000
DIRECTORY = os.O_RDONLY | os.O_DIRECTORY | os.O_NOFOLLOW | os.O_CLOEXEC


class Unclear(Exception):
    """It changes, or hides, while it is measured."""


def excess(directory, pids, limit):
    """Which limit is passed: 'output', in bytes, or 'files'; None where none is. What can't be measured counts as too much."""
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
    """Goes through a tree of any depth with one directory open at a time."""

    def __init__(self, limit):
        self.limit = limit
        self.size = 0
        self.files = 0
        # of each directory on the way down: what identifies it, and the names of the directories in it that remain
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
        """None at the top. Elsewhere than where the way down came from, if the directory was moved meanwhile."""
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
    """None where it is gone, or no directory any more. What is not to be read is made readable: it is the function's."""
    for _attempt in range(ATTEMPTS):
        try:
            opened = os.open(name, DIRECTORY, dir_fd=parent)
        except OSError as error:
            pass_over(error)
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
        pass  # gone, or another's


def list_names(directory):
    try:
        return os.listdir(directory)
    except OSError as error:
        pass_over(error)
        raise Unclear()


def status(name, parent):
    try:
        return os.stat(name, dir_fd=parent, follow_symlinks=False)
    except OSError as error:
        pass_over(error)
        if error.errno == errno.ENOENT:
            return None
        raise Unclear()


def identity(directory):
    found = os.fstat(directory)
    return found.st_dev, found.st_ino


def room_of(found):
    """A file may have holes, or blocks behind its end: the larger counts."""
    return max(found.st_size, found.st_blocks * BLOCK)


def size_of_deleted(directory, pids):
    """Files without a name take room for as long as a process has them open. Told by the path that they had."""
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
            pass_over(error)
            continue
        for name in names:
            yield '%s/%s' % (directory, name)


def deleted_file(descriptor, start):
    """Its status, if the descriptor is of a file that has no name any more and had one that starts so."""
    try:
        if not os.readlink(descriptor).startswith(start):
            return None
        found = os.stat(descriptor)
    except OSError as error:
        pass_over(error)
        return None
    return found if stat.S_ISREG(found.st_mode) and found.st_nlink == 0 else None
