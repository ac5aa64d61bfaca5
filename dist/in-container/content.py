"""The content store as a job sees it: in/store has the objects that the host provides, read-only. out/store has those
that the function stores, and the host collects them when the job ends. Both have kachery's layout, sha1/aa/bb/cc/H.
"""
import os

places = {}


def set_places(in_directory, out_directory):
    places['in'] = in_directory
    places['out'] = out_directory
    # stored files that were moved into the result
    places['moved'] = {}
    # files that the function stored: they outlive the job
    places['taken'] = set()


def stored_path(side, sha1):
    return os.path.join(places[side], 'store', 'sha1', sha1[:2], sha1[2:4], sha1[4:6], sha1)


def find(sha1):
    """The path of an object, or None if it isn't there."""
    for path in (stored_path('in', sha1), stored_path('out', sha1), places['moved'].get(sha1)):
        if path is not None and os.path.isfile(path):
            return path
    return None


def put(write):
    """Calls `write` with a file and stores what it writes. Returns the sha1."""
    directory = os.path.join(places['out'], 'store')
    os.makedirs(directory, exist_ok=True)
    temporary = os.path.join(directory, 'part-%d-%s' % (os.getpid(), os.urandom(6).hex()))
    try:
        with open(temporary, 'xb') as file:
            write(file)
        sha1 = sha1_of(temporary)
        if find(sha1) is None:
            os.makedirs(os.path.dirname(stored_path('out', sha1)), exist_ok=True)
            os.rename(temporary, stored_path('out', sha1))
        return sha1
    finally:
        if os.path.exists(temporary):
            os.unlink(temporary)


def put_bytes(data):
    return put(lambda file: file.write(data))


def put_file(path):
    if os.path.exists(path) and not os.path.isfile(path):
        raise TypeError('%s is not a regular file and can\'t be stored' % path)
    places['taken'].add(os.path.realpath(path))
    return put(lambda file: copy_into(path, file))


def put_array(array):
    import numpy
    if numpy.asarray(array).dtype.hasobject:
        raise TypeError('an array of dtype %s holds Python objects and can\'t be stored' % array.dtype)
    return put(lambda file: numpy.save(file, array, allow_pickle=False))


def copy_into(path, target):
    with open(path, 'rb') as file:
        for chunk in iter(lambda: file.read(1 << 20), b''):
            target.write(chunk)


def sha1_of(path):
    import hashlib
    digest = hashlib.sha1()
    with open(path, 'rb') as file:
        for chunk in iter(lambda: file.read(1 << 20), b''):
            digest.update(chunk)
    return digest.hexdigest()


def move_out(file, target):
    """Moves a stored file into the result."""
    sha1 = file.sha1()
    path = find(sha1)
    if path is None:
        raise FileNotFoundError('the result contains the file %s, which no longer exists' % file.path)
    if path == stored_path('out', sha1):
        os.rename(path, target)
        places['moved'][sha1] = target
        return
    with open(target, 'xb') as copy:
        copy_into(path, copy)


class File:
    """hither.File, as in hither2 0.1 to hither 0.3: a file as a value. Making one stores the file, so that the original
    may be removed afterwards. `path` is its URI."""

    def __init__(self, path, item_type='file'):
        from hither_runner import kachery_uri
        path = os.fspath(path)
        if kachery_uri.is_uri(path):
            self.path = path
        else:
            self.path = 'sha1://%s/%s' % (put_file(path), os.path.basename(path))
        self.item_type = item_type

    def sha1(self):
        from hither_runner import kachery_uri
        return kachery_uri.parse(self.path).sha1

    @property
    def name(self):
        from hither_runner import kachery_uri
        return kachery_uri.parse(self.path).name or 'file'

    def resolve(self):
        """The local path of a file, or the array."""
        return self.array() if self.item_type == 'ndarray' else self.local_path()

    def array(self):
        import numpy
        return numpy.load(self.local_path(), allow_pickle=False)

    def local_path(self):
        from hither_runner import kachery_uri
        return kachery_uri.locate(self.path)

    def ensure_local_availability(self):
        self.local_path()

    @staticmethod
    def kache_numpy_array(value):
        import sys
        numpy = sys.modules.get('numpy')
        if numpy is None or not isinstance(value, numpy.ndarray):
            return value
        return File('sha1://%s/file.npy' % put_array(value), item_type='ndarray')
