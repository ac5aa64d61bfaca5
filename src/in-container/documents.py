"""JSON documents of the job directory: strict, ASCII, and with integers of any size."""
import json
import os
import sys

# Bytes. The host reads no larger document.
MAX_DOCUMENT = 64 * 1024 * 1024

# the function may have put something else in their place
open_file, open_new, replace_file, remove, rename = open, os.open, os.replace, os.unlink, os.rename
may_access, change_mode = os.access, os.chmod
make_text = json.JSONEncoder(ensure_ascii=True, allow_nan=False, check_circular=False, separators=(',', ':')).encode
# Names that are tried for what stands in the way.
MOST_NAMES = 100


def read_document(path):
    with open_file(path, 'rb') as file:
        return with_all_digits(json.loads, file.read().decode('utf-8'))


def document_text(document):
    return with_all_digits(make_text, document)


def write_text(path, text):
    """Writes it under a temporary name first: the file is there completely or not at all. A file that the
    function put in the place of either is never opened, and a directory that it closed is opened up."""
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
        pass  # another's: then writing says what is wrong


def move_away(path):
    """Makes a name free. A directory can't be removed in one step, so it gets another name."""
    try:
        remove(path)
    except FileNotFoundError:
        pass
    except OSError:
        for number in range(MOST_NAMES):
            try:
                return rename(path, '%s-%d' % (path, number))
            except OSError:
                continue  # that name is taken as well
        raise


def with_all_digits(convert, value):
    """Python from 3.11 on refuses to convert integers of more than 4300 digits."""
    if not hasattr(sys, 'set_int_max_str_digits'):
        return convert(value)
    limit = sys.get_int_max_str_digits()
    sys.set_int_max_str_digits(0)
    try:
        return convert(value)
    finally:
        sys.set_int_max_str_digits(limit)
