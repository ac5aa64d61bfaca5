"""The functions that the kachery shims share. They load the job's objects, and store to out/store.

Each version of kachery formats JSON differently, so one object has three possible hashes: `JsonStyle` selects one.
"""
import collections
import json
import os

from hither_runner import content, kachery_uri
from hither_runner.unsupported import make

PICKLE = 'pickles are not read or written: use store_json or store_npy'
NETWORK = 'jobs have no access to the kachery network: pass inputs as arguments, and return outputs'

JsonStyle = collections.namedtuple('JsonStyle', 'separators sort_keys allow_nan')
# kachery 2020
SPACED = JsonStyle((', ', ': '), False, True)
# kachery_p2p and kachery_client
COMPACT = JsonStyle((',', ':'), False, False)
# kachery 2 and kachery-cloud
SORTED = JsonStyle((',', ':'), True, False)


def json_bytes(value, style, indent=None):
    text = json.dumps(value, separators=None if indent else style.separators, sort_keys=style.sort_keys,
                      allow_nan=style.allow_nan, indent=indent)
    return text.encode('ascii')


def uri(sha1, name):
    return 'sha1://%s/%s' % (sha1, name)


def load_file(uri, dest=None, **_options):
    """The local path of an object, or `dest` after copying it there. A path is returned unchanged."""
    path = kachery_uri.locate(uri) if kachery_uri.is_uri(uri) else uri
    if not os.path.isfile(path):
        raise FileNotFoundError('there is no file %s' % path)
    if dest is None:
        return path
    with open(dest, 'wb') as file:
        content.copy_into(path, file)
    return dest


def load_bytes(uri, start=None, end=None, write_to_stdout=False, **_options):
    with open(load_file(uri), 'rb') as file:
        file.seek(start or 0)
        data = file.read() if end is None else file.read(max(0, end - (start or 0)))
    if write_to_stdout:
        import sys
        sys.stdout.buffer.write(data)
    return data


def load_text(uri, **_options):
    with open(load_file(uri), encoding='utf-8', newline='') as file:
        return file.read()


def load_json(uri, **_options):
    return json.loads(load_text(uri))


def load_npy(uri, **_options):
    import numpy
    return numpy.load(load_file(uri), allow_pickle=False)


def open_file(uri, mode='rb', **_options):
    return open(load_file(uri), 'rb')


def store_file(path, basename=None, label=None, **_options):
    name = basename or label or os.path.basename(path)
    return uri(content.put_file(path), name)


def store_text(text, basename=None, label=None, **_options):
    return uri(content.put_bytes(text.encode('utf-8')), basename or label or 'file.txt')


def store_npy(array, basename=None, label=None, **_options):
    return uri(content.put_array(array), basename or label or 'file.npy')


def make_store_json(style):
    def store_json(object, basename=None, label=None, indent=None, separators=None, **_options):
        own = style if separators is None else style._replace(separators=separators)
        return uri(content.put_bytes(json_bytes(object, own, indent)), basename or label or 'file.json')
    return store_json


def get_file_hash(uri, **_options):
    return content.sha1_of(load_file(uri))


def get_file_info(uri, **_options):
    path = load_file(uri)
    return {'path': path, 'size': os.path.getsize(path), 'sha1': content.sha1_of(path)}


def get_object_hash(object, **_options):
    import hashlib
    return hashlib.sha1(json_bytes(object, JsonStyle((',', ':'), True, True))).hexdigest()


def read_dir(path, recursive=True, **_options):
    """Lists a stored directory, or one on disk: {"files": {name: {"size", "sha1"}}, "dirs": {…}}."""
    directory = kachery_uri.read_directory(path) if kachery_uri.is_uri(path) else list_directory(path, store=False)
    if not recursive:
        directory = dict(directory, dirs={name: {} for name in directory['dirs']})
    return directory


def store_dir(dirpath, label=None, **_options):
    listing = list_directory(dirpath, store=True)
    sha1 = content.put_bytes(json_bytes(listing, SPACED))
    return 'sha1dir://%s.%s' % (sha1, label or os.path.basename(os.path.abspath(dirpath)))


def load_dir(uri, dest, **_options):
    """Writes all files of a stored directory to `dest`."""
    write_directory(kachery_uri.read_directory(uri), dest)
    return dest


def write_directory(directory, dest):
    os.makedirs(dest, exist_ok=True)
    for name, file in directory['files'].items():
        load_file(uri(file['sha1'], name), os.path.join(dest, os.path.basename(name)))
    for name, inner in directory['dirs'].items():
        write_directory(inner, os.path.join(dest, os.path.basename(name)))


def list_directory(directory, store):
    """The listing of a directory on disk, sorted by name so that equal directories have equal hashes."""
    files, directories = {}, {}
    for name in sorted(os.listdir(directory)):
        path = os.path.join(directory, name)
        if os.path.isdir(path):
            directories[name] = list_directory(path, store)
        elif os.path.isfile(path):
            sha1 = content.put_file(path) if store else content.sha1_of(path)
            files[name] = {'size': os.path.getsize(path), 'sha1': sha1}
    return {'files': files, 'dirs': directories}


class config:
    """with kachery.config(fr=…, to=…): … Has no effect: there is no remote inside a job."""

    def __init__(self, **_options):
        pass

    def __enter__(self):
        return None

    def __exit__(self, kind, error, frames):
        pass


def no_pickle(module):
    return {name: make(module, name, PICKLE) for name in ('load_pkl', 'store_pkl')}


class LoadFileError(Exception):
    """kachery_p2p.LoadFileError"""
