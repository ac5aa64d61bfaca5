"""JSON documents of the job folder: strict, ASCII, and with integers of any size."""
import json
import os
import sys

# Bytes. The host reads no larger document.
MAX_DOCUMENT = 64 * 1024 * 1024

# the function may have put something else in their place
open_file, replace_file = open, os.replace
make_text = json.JSONEncoder(ensure_ascii=True, allow_nan=False, check_circular=False, separators=(',', ':')).encode


def read_document(path):
    with open_file(path, 'rb') as file:
        return with_all_digits(json.loads, file.read().decode('utf-8'))


def document_text(document):
    return with_all_digits(make_text, document)


def write_text(path, text):
    """Writes it under a temporary name first: the file is there completely or not at all."""
    with open_file(path + '.part', 'w') as file:
        file.write(text)
    replace_file(path + '.part', path)


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
