"""Prints job-hashes.json: objects as FORMAT.md, "Job hash", describes them, and their hashes. Keeps the file's cases, and
adds those below that it lacks. Run it only to add cases: a changed hash makes every cached result unfindable."""
import hashlib
import json
import os

HERE = os.path.dirname(os.path.abspath(__file__))
SHA256 = '%064x' % 7
FUNCTION = {
    'file': 'examples/bessel.py',
    'module': 'bessel',
    'name': 'integrate_bessel',
    'function_name': 'integrate_bessel',
    'function_version': '0.1.0',
}
BASE = {
    'schema': 'hither-job/1',
    'runner': 2,
    'function': FUNCTION,
    'container': {'digest': 'sha256:' + SHA256},
    'import_paths': ['examples', '.'],
    'bundle': [['examples/bessel.py', False, SHA256]],
    'args': {'v': 2.5, 'a': 0, 'b': 4.5},
    'positional': [],
    'objects': [],
    'env': {},
    'cpus': 1,
    'gpus': None,
    'network': 'none',
    'relax': [],
    'mounts': [],
    'python': None,
    'salt': '',
}
ARRAY = {'_type': 'hither_file', 'kind': 'ndarray', 'sha256': SHA256, 'size': 136}
CHANGES = [
    ('nothing special', {}),
    ('no arguments', {'args': {}}),
    ('arguments in another order', {'args': {'b': 4.5, 'a': 0, 'v': 2.5}}),
    ('argument names that sort by code point', {'args': {'\U0001f600': 1, '\uffff': 2, 'B': 3, 'a': 4, '_': 5, '__proto__': 6, '10': 7, '2': 8}}),
    ('a nested mapping in one order', {'args': {'x': {'b': 1, 'a': 2}}}),
    ('a nested mapping in the other order', {'args': {'x': {'a': 2, 'b': 1}}}),
    ('a mapping named args', {'args': {'args': {'b': 1, 'a': 2}}}),
    ('an array', {'args': {'x': ARRAY}}),
    ('an array in a list', {'args': {'x': [1, ARRAY]}}),
    ('a file', {'args': {'x': dict(ARRAY, kind='file', name='a b.txt')}}),
    ("a mapping with the keys of an array's", {'args': {'x': {'kind': 'ndarray', 'sha256': SHA256, 'size': 136}}}),
    ('another function of the file', {'function': dict(FUNCTION, name='other')}),
    ('another name in the decorator', {'function': dict(FUNCTION, function_name='other')}),
    ('another file', {'function': dict(FUNCTION, file='examples/other.py', module='other')}),
    ('another version', {'function': dict(FUNCTION, function_version='')}),
    ('another image', {'container': {'digest': 'sha256:' + '1' * 64}}),
    ('the search path in another order', {'import_paths': ['.', 'examples']}),
    ('a positional-only argument', {'positional': ['v']}),
    ('an argument that is called _type', {'args': {'_type': 'hither_file', 'item_type': 'file', 'sha1_path': 'a'}}),
    ('several files', {'bundle': [['a.py', False, SHA256], ['b/é.py', True, SHA256]]}),
    ('variables', {'env': {'A': '1', 'PASSED': None}}),
    ('resources', {'cpus': 2.5, 'gpus': 'all'}),
    ('network and relaxations', {'network': 'host', 'relax': ['image-user', 'tmp-exec']}),
    ('a mount', {'mounts': [['/data', '/mnt/data', False]]}),
    ('another interpreter and salt', {'python': 'python3.12', 'salt': 'é"\n'}),
    ('an object by URI', {'objects': [['0' * 40, SHA256]]}),
]


def main():
    with open(os.path.join(HERE, '..', 'values', 'encoded-cases.json'), encoding='utf-8') as file:
        values = json.load(file)
    texts = [(what, json.dumps(dict(BASE, **change))) for what, change in CHANGES]
    # in place of the argument, so that the value's own text is kept
    head, tail = json.dumps(dict(BASE, args={'x': 'HERE'})).split('"HERE"')
    texts += [('the value ' + case['json'], head + case['json'] + tail) for case in values]
    with open(os.path.join(HERE, 'job-hashes.json'), encoding='utf-8') as file:
        cases = json.load(file)
    there = {case['what'] for case in cases}
    cases += [{'what': what, 'object': text} for what, text in texts if what not in there]
    print(json.dumps([dict(case, hash=job_hash(case['object'])) for case in cases], indent=1))


def job_hash(text):
    job = json.loads(text)
    job['args'] = dict(sorted(job['args'].items()))
    canonical = json.dumps(dict(sorted(job.items())), separators=(',', ':'))
    return hashlib.sha256(b'hither-job/1\n' + canonical.encode()).hexdigest()


if __name__ == '__main__':
    main()
