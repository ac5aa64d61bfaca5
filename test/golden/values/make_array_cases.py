"""Writes array-cases.json: what numpy says about arrays, and the bytes that np.save writes for them.

python make_array_cases.py > array-cases.json      (numpy 2)
"""
import base64
import hashlib
import io
import json

import numpy as np

CASES = [
    ('int64', "np.array([1, 2, 3])"),
    ('bool', "np.array([[True, False], [False, True]])"),
    ('int8', "np.array([-1, 2], 'i1')"),
    ('uint16, big-endian', "np.array([1, 2], '>u2')"),
    ('float16', "np.array([1.5, -2], 'f2')"),
    ('float32 in Fortran order', "np.arange(6, dtype='f4').reshape(2, 3, order='F')"),
    ('float64, big-endian, in Fortran order', "np.asfortranarray(np.arange(6, dtype='>f8').reshape(3, 2))"),
    ('nan, infinity and minus zero', "np.array([np.nan, np.inf, -0.0])"),
    ('complex64', "np.array([1+2j], 'c8')"),
    ('complex128', "np.array([[1j]])"),
    ('bytes', "np.array([b'ab', b'c'])"),
    ('strings', "np.array(['ab', '\\xe9\\U0001f600'])"),
    ('0-d', "np.array(3.5)"),
    ('empty', "np.zeros((0, 3), 'f4')"),
    ('datetime in ns', "np.array(['2020-01-01T00:00:00'], 'M8[ns]')"),
    ('datetime without a unit', "np.array(['NaT'], 'M8')"),
    ('timedelta of 25 s', "np.array([3], 'm8[25s]')"),
    ('void', "np.array([b'abc'], 'V3')"),
    ('structured', "np.array([(1, 2.5), (3, 4.5)], [('a', '<i4'), ('b', '<f8')])"),
    ('structured, nested, with a shape', "np.zeros(2, [('x', [('y', '>i2')]), ('z', 'u1', (2, 2))])"),
    ('structured, aligned', "np.zeros(1, np.dtype([('a', 'u1'), ('b', '<f8')], align=True))"),
    ('structured, with accents', "np.zeros(1, [('\\xe9', 'u1')])"),
    ('many dimensions', "np.zeros((1,) * 30, 'u1')"),
]

cases = []
for name, python in CASES:
    array = eval(python)
    file = io.BytesIO()
    np.save(file, array, allow_pickle=False)
    data = file.getvalue()
    cases.append({
        'name': name,
        'python': python,
        'dtype': array.dtype.str if array.dtype.names is None else array.dtype.descr,
        'shape': list(array.shape),
        'fortran_order': bool(array.flags.f_contiguous and not array.flags.c_contiguous),
        'sha1': hashlib.sha1(data).hexdigest(),
        'npy': base64.b64encode(data).decode(),
    })
print('[\n' + ',\n'.join('  ' + json.dumps(case) for case in cases) + '\n]')
