"""Reads and writes the JSON documents of the job directory: strict, ASCII, with integers of any size."""
import json
import os
import sys

# Bytes. The host refuses larger documents.
MAX_DOCUMENT = 64 * 1024 * 1024

# bound at import, because the function may replace the originals later
open_file, open_new, replace_file, remove, rename = open, os.open, os.replace, os.unlink, os.rename
may_access, change_mode = os.access, os.chmod
make_text = json.JSONEncoder(ensure_ascii=True, allow_nan=False, check_circular=False, separators=(',', ':')).encode
# How many names to try when something in the way has to be renamed.
MOST_NAMES = 100


def read_document(path):
    with open_file(path, 'rb') as file:
        return with_all_digits(json.loads, file.read().decode('utf-8'))


def document_text(document):
    return with_all_digits(make_text, document)


def write_text(path, text):
    """Writes to a temporary file and renames it, so that a reader never sees half a file. Whatever the function put at
    either path is never opened. If the function made the directory unwritable, its permissions are restored."""
    open_up(os.path.dirname(path))
    part = path + '.part'
    move_away(part)
    descriptor = open_new(part, os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, 'O_NOFOLLOW', 0), 0o644)
    with open_file(descriptor, 'w') as file:
        file.write(text)
    try:
        replace_file(part, path)
    except OSError:
        move_away(path)
        replace_file(part, path)


def open_up(directory):
    try:
        if not may_access(directory, os.R_OK | os.W_OK | os.X_OK):
            change_mode(directory, 0o700)
    except OSError:
        pass  # owned by another user: the write that follows reports it


def move_away(path):
    """Frees a path. A directory can't be removed in one step, so it is renamed."""
    try:
        remove(path)
    except FileNotFoundError:
        pass
    except OSError:
        for number in range(MOST_NAMES):
            try:
                return rename(path, '%s-%d' % (path, number))
            except OSError:
                continue  # that name is taken too
        raise


def with_all_digits(convert, value):
    """Lifts the limit of Python 3.11 and later, which refuses integers of more than 4300 digits."""
    if not hasattr(sys, 'set_int_max_str_digits'):
        return convert(value)
    limit = sys.get_int_max_str_digits()
    sys.set_int_max_str_digits(0)
    try:
        return convert(value)
    finally:
        sys.set_int_max_str_digits(limit)
