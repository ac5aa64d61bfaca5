"""Finds the files that a function left in its working directory and did not store: they go with the job."""
import os
import re

from hither_runner import content

# The host names ten of them.
MOST_NAMES = 11
MOST_LOOKED_AT = 1000
# What libraries leave behind: caches, and temporary files of Python's tempfile and multiprocessing, of joblib and torch.
LEFT_BY_LIBRARIES = re.compile(
    r'\.|(matplotlib|numba|__pycache__)$|tmp[a-z0-9_]{8}|pymp-|joblib_memmapping_directory_|torchinductor_|hither_temporary_')


def names(directory, before):
    """Paths below the directory. `before` are the names that were in it when the function began."""
    found = []
    looked_at = 0
    directories = [directory]
    while directories:
        with os.scandir(directories.pop(0)) as entries:
            for entry in entries:
                looked_at += 1
                if looked_at > MOST_LOOKED_AT or len(found) == MOST_NAMES:
                    return sorted(found)
                name = os.path.relpath(entry.path, directory)
                if name in before or LEFT_BY_LIBRARIES.match(entry.name):
                    continue
                if entry.is_dir(follow_symlinks=False):
                    directories.append(entry.path)
                elif is_lost(entry):
                    found.append(name.encode('utf-8', 'replace').decode('utf-8'))
    return sorted(found)


def is_lost(entry):
    """An empty file marks something, and holds nothing."""
    if not entry.is_file(follow_symlinks=False) or entry.stat(follow_symlinks=False).st_size == 0:
        return False
    return os.path.realpath(entry.path) not in content.places['taken']
