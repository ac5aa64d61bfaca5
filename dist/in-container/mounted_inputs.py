"""Checks that the engine has mounted the files that were hashed: it looks up their paths by itself, on its own machine or
in its own view of this one."""
import os

from hither_runner import outcome


def wrong_input(inputs):
    """The outcome for the first input that is another file, or None."""
    for path, inode, size, mtime_ns in inputs:
        found = os.stat(path)
        if [str(found.st_ino), str(found.st_size), str(found.st_mtime_ns)] != [inode, size, mtime_ns]:
            return outcome.failed('Input', 'the file at %s is not the one that was hashed' % path)
    return None
