"""Finds files that a function left in its working directory without storing them. They are lost when the job ends."""
import os
import re

from hither_runner import content

# One more than the host shows.
MOST_NAMES = 11
MOST_LOOKED_AT = 1000
# Left behind by libraries: caches, and temporary files of tempfile, multiprocessing, joblib and torch.
LEFT_BY_LIBRARIES = re.compile(
    r'\.|(matplotlib|numba|__pycache__)$|tmp[a-z0-9_]{8}|pymp-|joblib_memmapping_directory_|torchinductor_'
    r'|hither_temporary_')


def names(directory, before):
    """Paths relative to the directory. `before` has the names that it contained when the function began."""
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
    """Whether the file has content that wasn't stored. An empty file is usually only a marker."""
    if not entry.is_file(follow_symlinks=False) or entry.stat(follow_symlinks=False).st_size == 0:
        return False
    return os.path.realpath(entry.path) not in content.places['taken']
