"""Prints the record of a link, independently of our code: python3 make_link.py > link.json

The mtime is the number that os.stat gives, because kachery compares it.
"""
import base64
import hashlib
import json
import os
import tempfile

PATH = "/data/a, 'b'.npy"
SHA1, SHA256, SIZE = 'a' * 40, 'b' * 64, 70_000_000
MTIME_NS = 1795944901123456789
FIELDS = {'device': '66', 'inode': '18446744073709551615', 'mtime_ns': str(MTIME_NS), 'ctime_ns': '7'}
START = base64.b64encode(b'head').decode()


def compact(value):
    return json.dumps(value, separators=(',', ':'))


with tempfile.NamedTemporaryFile() as file:
    os.utime(file.name, ns=(0, MTIME_NS))
    mtime = os.stat(file.name).st_mtime

check = hashlib.sha256(compact(['hither-link/1', PATH, SIZE, SHA1, SHA256, FIELDS, START]).encode()).hexdigest()
print(compact({
    'path': PATH, 'size': SIZE, 'mtime': mtime, 'sha1': SHA1, 'manifest_hash': None,
    'stat': {'size': SIZE, 'mtime': mtime},
    'hither': {'schema': 'hither-link/1', 'sha256': SHA256, **FIELDS, 'start': START, 'check': check},
}))
