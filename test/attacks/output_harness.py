"""Helpers for functions that attack the output directory."""
import json
import os
import socket
import sys

import hither as hi


def directory():
    return sys.modules['hither_runner.content'].places['out']


def write(path, text):
    with open(path, 'w') as file:
        file.write(text)


def array(name):
    return {'_type': 'hither_file', 'item_type': 'ndarray', 'out': name}


def file(name, shown='x'):
    return {'_type': 'hither_file', 'item_type': 'file', 'out': name, 'name': shown}


def leave(result):
    document = {'schema': 'hither-outcome/1', 'status': 'finished', 'result': result}
    write(os.path.join(directory(), 'result.json'), json.dumps(document))
    os._exit(0)
