/** Python programs that make `.npy` files and check headers with a real numpy. */

/**
 * Prints one line for each array: base64 of the file's bytes before the data, the file's size, the descr as JSON, the
 * shape, and whether the order is Fortran's.
 */
export const MAKE_CORPUS = `
import sys, io, json, base64, itertools
import numpy as np
from numpy.lib import format as f

dtypes = ['b1', 'i1', 'u1'] + [o + k for o in '<>' for k in ('i2', 'i4', 'i8', 'u2', 'u4', 'u8', 'f2', 'f4', 'f8', 'c8', 'c16', 'U1', 'U7')]
dtypes += ['S1', 'S5', 'V1', 'V3', 'V16', 'S0', 'U0', 'V0']
if np.dtype('g').itemsize == 16:
    dtypes += ['<f16', '<c32', '>f16']
units = ['Y', 'M', 'W', 'D', 'h', 'm', 's', 'ms', 'us', 'ns', 'ps', 'fs', 'as']
dtypes += [o + k + '8[' + u + ']' for o in '<>' for k in 'Mm' for u in units]
dtypes += ['<M8', '<m8', '>M8', '<M8[25s]', '<m8[7ns]', '<m8[1s]', '<M8[10us]']
structured = [
    [('a', '<f8')],
    [('a', '<f8'), ('b', '>i4', (2, 3))],
    [('x', [('y', 'u1'), ('z', [('w', 'S3')])]), ('v', '<c16')],
    [(('a title', 'a'), '<f8'), ('b', 'b1')],
    [('é', '<f8'), ("it's", 'u1'), ('"', 'u1'), ('back\\\\slash', 'u1')],
    [('日本', '<f8'), ('😀', 'u1')],
    [('n' * 300, '<f8')],
    [('f%d' % i, '<f8') for i in range(60)],
    [('p', [('q', '<i2', (2,))], (3,)), ('t', '<M8[ns]'), ('d', '<m8[25s]')],
    [('one', '<f8', (1,)), ('zero', '<f8', (0,)), ('e', 'S0')],
    [],
    [('a', [])],
]
dtypes += [np.dtype(s) for s in structured]
dtypes += [np.dtype([('a', 'u1'), ('b', '<f8'), ('c', 'u1')], align=True)]
dtypes += [np.dtype([('x', [('a', 'u1'), ('b', '<f8')]), ('c', '<i2')], align=True)]
dtypes += [np.dtype({'names': ['a', 'b'], 'formats': ['<f4', 'u1'], 'offsets': [3, 9], 'itemsize': 20})]
dtypes += [np.dtype({'names': ['', 'z'], 'formats': ['u1', '<i4']})]  # to numpy the empty text is a name
shapes = [(), (0,), (1,), (3,), (2, 3), (3, 1), (1, 3), (0, 5), (2, 0, 4), (2, 1, 3), (123456,), (1,) * 32]
for dtype, shape, order in itertools.product(dtypes, shapes, 'CF'):
    array = np.zeros(shape, dtype, order=order)
    if array.nbytes > 3000000:
        continue
    out = io.BytesIO()
    np.save(out, array)
    data = out.getvalue()
    head = len(data) - array.nbytes
    out.seek(0)
    try:
        back = np.load(out)
    except ValueError:
        continue  # numpy 1.17 can't read structures without fields
    descr = f.dtype_to_descr(back.dtype)
    print(json.dumps([base64.b64encode(data[:head]).decode(), len(data), descr, list(shape), b"'fortran_order': True" in data[:head]]))
`;

/**
 * Reads headers in base64, one per line. Prints numpy's answer for each: null if numpy refuses it or it has Python
 * objects; else the size that the file would have, and `plain`: whether numpy could have written this text.
 */
export const JUDGE_HEADERS = `
import sys, io, json, base64, tokenize, re
import numpy as np
try:
    from numpy.lib import _format_impl as f  # where numpy 2.3 and later have the reader of version 3
except ImportError:
    from numpy.lib import format as f

def is_canonical(descr, dtype):
    return f.dtype_to_descr(dtype) == descr

def is_plain_text(text):
    previous = None
    for token in tokenize.generate_tokens(io.StringIO(text).readline):
        kind, string = token[0], token[1]
        if kind == tokenize.COMMENT or string in '+-' and kind == tokenize.OP or string == '...':
            return False
        if kind == tokenize.NUMBER and not re.match(r'^(0|[1-9][0-9]*)$', string):
            return False
        if kind == tokenize.STRING:
            if previous == tokenize.STRING or re.match(r'^[a-tv-zA-Z]|^u.*\\\\|^(\\'\\'\\'|""")', string) or '\\\\' in string:
                return False
        if kind not in (tokenize.NL, tokenize.NEWLINE, tokenize.INDENT, tokenize.DEDENT):
            previous = kind
    return True

def judge(data):
    fp = io.BytesIO(data)
    version = f.read_magic(fp)
    if version == (1, 0):
        shape, fortran, dtype = f.read_array_header_1_0(fp)
    elif version == (2, 0):
        shape, fortran, dtype = f.read_array_header_2_0(fp)
    else:
        shape, fortran, dtype = f._read_array_header(fp, version)
    if dtype.hasobject:
        return None
    count = 1
    for n in shape:
        count *= n
    start = 12 if version[0] > 1 else 10
    text = data[start:fp.tell()].decode('utf8' if version[0] == 3 else 'latin1')
    import ast
    try:
        given = ast.literal_eval(text.strip(' \\t'))
    except SyntaxError:
        given = None
    plain = given is not None and is_canonical(given['descr'], dtype) and is_plain_text(text)
    plain = plain and all(type(n) is int and n >= 0 for n in shape) and len(shape) <= 64
    extent = max(dtype.itemsize, 1)
    for n in shape:
        extent *= n or 1
    plain = plain and extent < 2**63 and (dtype.itemsize > 0 or count <= 2**20)
    plain = plain and all(n < 2**53 for n in shape) and count * dtype.itemsize < 2**52 and not re.search(r"'descr': '.[SU]0'", text)
    plain = plain and not re.search(r"[mM]8\\[0", text)  # numpy takes units of no length, and divides by it
    return {'size': fp.tell() + count * dtype.itemsize, 'offset': fp.tell(), 'plain': bool(plain), 'shape': [int(n) for n in shape], 'fortran': bool(fortran), 'itemsize': dtype.itemsize, 'subarray': dtype.shape != ()}

for line in sys.stdin:
    try:
        answer = judge(base64.b64decode(line))
    except Exception:
        answer = None
    print(json.dumps(answer))
`;
