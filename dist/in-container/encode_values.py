"""Encodes the result of a function (FORMAT.md, "Encoded values" and "result.json"). Arrays and files are written to
out/, numbered from 0.

Subclasses are encoded as their base type: an OrderedDict as a dict, a namedtuple as a tuple, an IntEnum as an int. Of
the subclasses of ndarray, memmap, matrix and recarray become plain arrays. Masked arrays and other subclasses (arrays
with units, for example) are refused, because a plain array would lose the mask or the units.
"""
import os
import sys

from hither_runner.documents import MAX_DOCUMENT, make_text

# Nesting levels of JSON that the host accepts, including the outermost one.
MAX_LEVELS = 100
DOCUMENT_LEVELS = 1

# Arrays and files of one result.
MAX_FILES = 100000

# Bytes of JSON of a key, slightly less than the host accepts.
MAX_KEY = 16 * 1024 - 16
# Characters. A key of this length can't exceed MAX_KEY, however it is escaped.
SHORT_KEY = MAX_KEY // 12 - 1

# Bytes of an .npy header. numpy refuses to read longer ones.
MAX_DTYPE = 10000

INFINITY = float('inf')

LARGE_ADVICE = 'return numbers as a numpy array and other data as hither.File: both are stored as files'

ADVICE = {
    'set': 'return sorted(…) of it, or a list',
    'frozenset': 'return sorted(…) of it, or a list',
    'generator': 'return list(…) of it',
    'range': 'return list(…) of it',
    'map': 'return list(…) of it',
    'filter': 'return list(…) of it',
    'zip': 'return list(…) of it',
    'dict_keys': 'return list(…) of it',
    'dict_values': 'return list(…) of it',
    'dict_items': 'return list(…) of it',
    'bytearray': 'return bytes(…) of it',
    'memoryview': 'return bytes(…) of it',
    'coroutine': 'hither functions are plain functions: run it with asyncio.run(…)',
    'Decimal': 'return float(…) or str(…) of it',
    'Fraction': 'return float(…) or str(…) of it',
    'datetime': 'return its isoformat()',
    'date': 'return its isoformat()',
    'time': 'return its isoformat()',
    'timedelta': 'return its total_seconds()',
    'Timestamp': 'return its isoformat()',
    'Timedelta': 'return its total_seconds()',
    'DataFrame': 'return its to_numpy(), or to_dict("list")',
    'Series': 'return its to_numpy()',
}


class ResultEncoder:
    """Encodes one result, and numbers the files that it writes."""

    def __init__(self, out_directory):
        self.out_directory = out_directory
        self.count = 0
        self.bytes = 0  # of JSON so far, a lower bound
        self.open_containers = set()  # ids of the containers being encoded, to find cycles
        self.numpy = sys.modules.get('numpy')
        if not hasattr(self.numpy, 'ndarray'):
            self.numpy = None

    def encode_result(self, result):
        return self.encode(result, (), DOCUMENT_LEVELS)

    def encode(self, value, path, level):
        """The JSON of a value. `path` has the keys that lead to it, `level` is its depth in the JSON document."""
        kind = type(value)
        if kind is str:
            self.add_bytes(len(value), path)
            return value
        if value is None or kind is bool or kind is int:
            return value
        if kind is float:
            return encode_float(value)
        if self.numpy is not None:
            if isinstance(value, self.numpy.ndarray):
                return self.encode_array(value, path)
            if isinstance(value, self.numpy.generic):
                return self.encode_numpy_scalar(value, path, level)
        if isinstance(value, (list, tuple, dict)):
            return self.encode_container(value, path, level)
        return self.encode_other(value, path, level)

    def encode_other(self, value, path, level):
        if isinstance(value, int):
            return int.__int__(value)
        if isinstance(value, float):
            return encode_float(float.__float__(value))
        if isinstance(value, str):
            return self.encode(str.__str__(value), path, level)
        if isinstance(value, complex):
            return typed('complex', [encode_float(value.real), encode_float(value.imag)])
        if isinstance(value, bytes):
            import binascii
            self.add_bytes(len(value) // 3 * 4, path)
            return typed('bytes', binascii.b2a_base64(value, newline=False).decode('ascii'))
        content = sys.modules.get('hither_runner.content')
        if content is not None and isinstance(value, content.File):
            return self.encode_file(value, content)
        jobs = sys.modules.get('hither_runner.hither_job')
        if jobs is not None and isinstance(value, jobs.Settled):
            return self.encode(value.settled(), path, level)
        raise TypeError(refusal(value, path))

    def encode_container(self, value, path, level):
        identity = id(value)
        if identity in self.open_containers:
            raise ValueError('%s contains itself' % place(path))
        self.open_containers.add(identity)
        # before encoding any item: each takes at least one character and a comma
        self.add_bytes(2 * len(value), path)
        if isinstance(value, dict):
            encoded = self.encode_dict(value, path, level)
        elif isinstance(value, tuple):
            check_level(level + 2, path)
            encoded = typed('tuple', self.encode_items(value, path, level + 2))
        else:
            check_level(level + 1, path)
            encoded = self.encode_items(value, path, level + 1)
        self.open_containers.discard(identity)
        return encoded

    def encode_items(self, items, path, level):
        return [self.encode(item, path + (index,), level) for index, item in enumerate(items)]

    def encode_dict(self, value, path, level):
        if all(isinstance(key, str) for key in value) and '_type' not in value:
            check_level(level + 1, path)
            self.add_bytes(sum(map(len, value)), path)
            for key in value:
                if len(key) > SHORT_KEY:
                    check_key(make_text(str.__str__(key)), path)
            return {str.__str__(key): self.encode(item, path + (key,), level + 1) for key, item in value.items()}
        check_level(level + 3, path)
        return typed('dict', [
            [self.encode_key(key, path, level + 3), self.encode(item, path + (key,), level + 3)]
            for key, item in value.items()])

    def encode_key(self, key, path, level):
        if not self.can_be_key(key):
            raise TypeError('a key of %s is of type %s; keys can be strings, numbers, bytes, None, and tuples of them'
                            % (place(path), type_name(key)))
        encoded = self.encode(key, path + (key,), level)
        if isinstance(key, (str, bytes, tuple)) and (isinstance(key, tuple) or len(key) > SHORT_KEY):
            check_key(make_text(encoded), path)
        return encoded

    def can_be_key(self, key):
        if isinstance(key, tuple):
            return all(self.can_be_key(item) for item in key)
        if self.numpy is not None and isinstance(key, (self.numpy.number, self.numpy.bool_)):
            return not isinstance(key, self.numpy.timedelta64)
        return key is None or isinstance(key, (int, float, str, bytes, complex))

    def encode_numpy_scalar(self, value, path, level):
        numpy = self.numpy
        if isinstance(value, numpy.bool_):
            return bool(value)
        if isinstance(value, numpy.timedelta64):
            return self.encode_array(numpy.asarray(value), path)
        if isinstance(value, numpy.integer):
            return int(value)
        if isinstance(value, numpy.floating):
            return encode_float(float(value))
        if isinstance(value, numpy.complexfloating):
            return self.encode_other(complex(value), path, level)
        if isinstance(value, (numpy.str_, numpy.bytes_)):
            return self.encode_other(value, path, level)
        if isinstance(value, (numpy.datetime64, numpy.void)):
            return self.encode_array(numpy.asarray(value), path)
        raise TypeError(refusal(value, path))

    def encode_array(self, value, path):
        array = self.plain_array(value, path)
        if array.dtype.hasobject:
            raise TypeError('%s is an array of dtype %s, which holds Python objects: convert it to a plain dtype, or '
                            'return a list' % (place(path), array.dtype))
        if array.dtype.kind not in 'biufcSUVMm' or array.dtype.isbuiltin == 2:
            raise TypeError('%s is an array of dtype %s, which .npy files can\'t hold: convert it with .astype(…)'
                            % (place(path), array.dtype))
        name = self.next_name('.npy')
        with open(os.path.join(self.out_directory, name), 'x+b') as file:
            # directly from the array's memory, without a copy
            self.numpy.save(file, array, allow_pickle=False)
            if array.dtype.names:
                check_dtype(file, path)
        return {'_type': 'hither_file', 'item_type': 'ndarray', 'out': name}

    def plain_array(self, value, path):
        numpy = self.numpy
        plain = (numpy.ndarray, numpy.memmap, numpy.matrix, numpy.recarray)
        if type(value) in plain:
            return numpy.asarray(value)
        hint = 'its mask would be lost: return .filled(…), or its .data and .mask' \
            if 'Masked' in type(value).__name__ else 'return numpy.asarray(…) of it'
        raise TypeError('%s is a %s, which is not a plain array; %s' % (place(path), type_name(value), hint))

    def encode_file(self, value, content):
        name = self.next_name('')
        content.move_out(value, os.path.join(self.out_directory, name))
        if value.item_type == 'ndarray':
            os.rename(os.path.join(self.out_directory, name), os.path.join(self.out_directory, name + '.npy'))
            return {'_type': 'hither_file', 'item_type': 'ndarray', 'out': name + '.npy'}
        return {'_type': 'hither_file', 'item_type': 'file', 'out': name, 'name': value.name}

    def add_bytes(self, count, path):
        self.bytes += count
        if self.bytes > MAX_DOCUMENT:
            raise ValueError('the result has more than %d MiB of JSON (reached at %s): %s'
                             % (MAX_DOCUMENT // 1024 ** 2, place(path[:3]), LARGE_ADVICE))

    def next_name(self, ending):
        if self.count == MAX_FILES:
            raise ValueError('the result has more than %d arrays and files: put many small arrays into one' % MAX_FILES)
        name = '%d%s' % (self.count, ending)
        self.count += 1
        return name


def check_key(text, path):
    if len(text) > MAX_KEY:
        raise ValueError('a key of %s has more than 16 KiB of JSON: use short keys, and put long text into the values'
                         % place(path[:3]))


def check_dtype(file, path):
    file.seek(0)
    start = file.read(12)
    # magic string, version, then the length: two bytes in version 1, four in later versions
    length = int.from_bytes(start[8:10] if start[6] == 1 else start[8:12], 'little')
    if length > MAX_DTYPE:
        raise ValueError('%s is an array whose dtype takes %d bytes to describe, and numpy reads no more than %d: '
                         'return fewer fields, or several arrays' % (place(path), length, MAX_DTYPE))


def typed(kind, data):
    return {'_type': kind, 'data': data}


def encode_float(value):
    if value != value:
        return typed('float', 'nan')
    if value in (INFINITY, -INFINITY):
        return typed('float', 'inf' if value > 0 else '-inf')
    return value


def check_level(level, path):
    # a number that JSON can't express (nan, complex) takes up to three more levels
    if level + 3 > MAX_LEVELS:
        raise ValueError('the result has more than %d levels of JSON (at %s…): flatten it, or return arrays'
                         % (MAX_LEVELS, place(path[:3])))


def place(path):
    """The path as a Python expression: result['a'][3]."""
    return 'result' + ''.join('[%s]' % short(step) for step in path)


def short(step):
    text = repr(step)
    return text if len(text) <= 60 else text[:57] + '...'


def type_name(value):
    kind = type(value)
    return kind.__name__ if kind.__module__ == 'builtins' else '%s.%s' % (kind.__module__, kind.__qualname__)


def refusal(value, path):
    return '%s is of type %s, which can\'t be part of a result: %s' % (place(path), type_name(value), advice(value))


def advice(value):
    kind = type(value)
    if isinstance(value, os.PathLike):
        return 'return hither.File(path) for the file itself, or str(path) for its name'
    if kind.__name__ in ADVICE:
        return ADVICE[kind.__name__]
    if hasattr(kind, '__array__'):
        return 'return numpy.asarray(…) of it'
    if hasattr(kind, '__dataclass_fields__'):
        return 'return dataclasses.asdict(…) of it'
    return 'return numbers, strings, bytes, None, lists, tuples, dicts, numpy arrays or hither.File'
