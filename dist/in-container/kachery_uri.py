"""Parses the kachery URIs of all versions, and finds their objects inside a job."""
import collections
import json
import re

from hither_runner import content

SHA1 = re.compile('[0-9a-fA-F]{40}')
# sha1://H/name?manifest=M and sha1dir://H.label/path/inside (kachery 2020 and p2p), sha1://H?label=L (cloud)
SHA1_URI = re.compile(r'(sha1|sha1dir)://([0-9a-fA-F]{40})(\.[^/?]*)?(?:/([^?]*))?(?:\?(.*))?', re.DOTALL)
# kachery:ZONE:sha1:H:label (kachery 2)
ZONE_URI = re.compile(r'kachery:[^:]*:sha1:([0-9a-fA-F]{40})(?::(.*))?', re.DOTALL)
# sha1://C?chunkOf=H~start~end (kachery_p2p)
CHUNK = re.compile(r'chunkOf=([0-9a-fA-F]{40})~(\d+)~(\d+)')
SCHEME = re.compile(r'(sha1|sha1dir|md5|md5dir|key|feed|gh|zenodo|zenodo-sandbox|ipfs|jot|sha1-enc|https?)://|kachery:')

Uri = collections.namedtuple('Uri', 'sha1 name is_directory chunk')


def is_uri(text):
    return SCHEME.match(text) is not None


def parse(uri):
    """The parts of a URI. Raises ValueError if it has no sha1."""
    match = SHA1_URI.fullmatch(uri)
    if match is not None:
        kind, sha1, _label, name, query = match.groups()
        return Uri(sha1.lower(), name or '', kind == 'sha1dir', CHUNK.search(query or ''))
    match = ZONE_URI.fullmatch(uri)
    if match is not None:
        return Uri(match.group(1).lower(), match.group(2) or '', False, None)
    raise ValueError('%s can\'t be loaded inside a job: use a sha1://… URI' % uri)


def locate(uri):
    """The path of the object that a URI names. Raises FileNotFoundError if the job doesn't have it."""
    parts = parse(uri)
    if parts.is_directory:
        return locate_inside(uri, parts)
    path = content.find(parts.sha1) or cut_chunk(parts)
    if path is None:
        raise not_placed(uri)
    return path


def locate_inside(uri, parts):
    entry = read_directory(uri)
    if 'sha1' not in entry:
        raise IsADirectoryError('%s is a directory: add the path of a file in it' % uri)
    path = content.find(entry['sha1'])
    if path is None:
        raise not_placed('%s (sha1://%s)' % (uri, entry['sha1']))
    return path


def read_directory(uri):
    """The entry of a stored directory that a sha1dir:// URI names: {"files", "dirs"} or {"size", "sha1"}."""
    parts = parse(uri)
    path = content.find(parts.sha1)
    if path is None:
        raise not_placed(uri)
    with open(path, 'rb') as file:
        entry = json.loads(file.read().decode('utf-8'))
    for step in filter(None, parts.name.split('/')):
        entry = entry.get('dirs', {}).get(step) or entry.get('files', {}).get(step)
        if entry is None:
            raise FileNotFoundError('%s: the directory contains no %s' % (uri, step))
    return entry


def cut_chunk(parts):
    """Cuts a chunk from the whole object, if the job has that."""
    if parts.chunk is None:
        return None
    whole, start, end = parts.chunk.groups()
    path = content.find(whole.lower())
    if path is None:
        return None
    with open(path, 'rb') as file:
        file.seek(int(start))
        sha1 = content.put_bytes(file.read(int(end) - int(start)))
    return content.find(sha1) if sha1 == parts.sha1 else None


def not_placed(uri):
    return FileNotFoundError(
        '%s is not available in this job: a job sees only the objects that its arguments name. Pass the URI as an '
        'argument (or inside one): then the job gets the object, and the job hash includes it' % uri)
