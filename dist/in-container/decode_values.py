"""Decodes the arguments of a job (FORMAT.md, "Encoded values"), including the encodings of earlier hither versions.

Arrays and files are in the job directory, verified by the host. Nothing is ever unpickled.
"""
import os
import sys

from hither_runner import content, documents

FILE_TYPES = ('hither_file', 'hither2_file')
NOT_FINITE = {'nan': float('nan'), 'inf': float('inf'), '-inf': float('-inf')}


class BrokenNumpy(Exception):
    """numpy is installed, but can't be imported."""


def missing_numpy(args):
    """The error message when an argument is an array and numpy isn't installed, else None."""
    for name, value in args.items():
        if holds_array(value):
            from importlib.machinery import PathFinder
            if 'numpy' in sys.modules or PathFinder.find_spec('numpy') is not None:
                return None
            return 'the argument "%s" is an array, but numpy is not installed %s: %s' % (name, place(), remedy())
    return None


def is_contained():
    """False under the runtime `host`, where the job directory keeps its path (FORMAT.md, "Job directory")."""
    return content.places['in'] == '/in'


def place():
    """Which Python the function runs with, for messages."""
    where = 'in the image' if is_contained() else 'on this machine'
    return '%s (Python %d.%d.%d, %s)' % ((where,) + sys.version_info[:3] + (sys.executable,))


def remedy():
    if is_contained():
        return 'choose an image with numpy, or add it to yours'
    return 'run "%s -m pip install numpy", or name a Python that has it with "python:"' % sys.executable


def holds_array(value):
    if isinstance(value, list):
        return any(holds_array(item) for item in value)
    if not isinstance(value, dict):
        return False
    if value.get('_type') == 'npy' or value.get('_type') in FILE_TYPES and value.get('item_type') == 'ndarray':
        return True
    return any(holds_array(item) for item in value.values())


def decode_arguments(args, in_directory):
    """The Python values of encoded arguments, by name."""
    decoder = Decoder(in_directory)
    return {name: decoder.decode(value) for name, value in args.items()}


class Decoder:
    """Decodes values, and reads the objects that they refer to."""

    def __init__(self, in_directory):
        self.in_directory = in_directory
        self.readers = {
            'tuple': lambda value: tuple(self.decode(item) for item in value['data']),
            'dict': lambda value: {self.decode(key): self.decode(item) for key, item in value['data']},
            'bytes': lambda value: decode_base64(value['data']),
            'complex': lambda value: complex(*(self.decode(part) for part in value['data'])),
            'float': lambda value: NOT_FINITE[value['data']],
            'npy': self.decode_earlier_array,
            'hither_file': self.decode_object,
            'hither2_file': self.decode_object,
        }

    def decode(self, value):
        if isinstance(value, list):
            return [self.decode(item) for item in value]
        if not isinstance(value, dict):
            return value
        kind = value.get('_type')
        reader = self.readers.get(kind) if isinstance(kind, str) else None
        if reader is None:
            # hither left a user's dict with a key `_type` unchanged
            return {key: self.decode(item) for key, item in value.items()}
        return reader(value)

    def decode_object(self, value):
        uri = value.get('sha1_path') or value['kachery_uri']
        sha1, _, name = uri[len('sha1://'):].partition('/')
        sha1 = sha1.partition('?')[0].lower()
        if value['item_type'] == 'ndarray':
            return load_array(self.object_path(sha1))
        if value['item_type'] == 'json':
            return self.decode(documents.read_document(self.object_path(sha1)))
        return self.file_path(sha1, name)

    def decode_earlier_array(self, value):
        """hither 0.4 put the bytes of the .npy file into the document, hither2 0.1 its sha1."""
        if 'sha1' in value:
            return load_array(self.object_path(value['sha1']))
        import io
        return load_array(io.BytesIO(decode_base64(value['data_b64'])))

    def object_path(self, sha1):
        return os.path.join(self.in_directory, 'store', 'sha1', sha1[:2], sha1[2:4], sha1[4:6], sha1)

    def file_path(self, sha1, name):
        """The path of the file under its own name. URIs of earlier hither versions may have a query after the name."""
        directory = os.path.join(self.in_directory, 'files', sha1)
        for candidate in (name, name.partition('?')[0]):
            path = os.path.join(directory, candidate)
            if candidate and os.path.isfile(path):
                return path
        names = os.listdir(directory) if os.path.isdir(directory) else []
        return os.path.join(directory, names[0]) if names else self.object_path(sha1)


def decode_base64(text):
    import binascii
    return binascii.a2b_base64(text.encode('ascii'))


def load_array(file):
    """A private, writable array with the file's memory order and byte order."""
    return import_numpy().load(file, allow_pickle=False)


def import_numpy():
    try:
        import numpy
        return numpy
    except Exception as error:
        raise BrokenNumpy('an argument is an array, but numpy %s can\'t be imported: %s: %s'
                          % (place(), type(error).__name__, error))
