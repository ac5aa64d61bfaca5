import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import arrays from '../../golden/values/array-cases.json';
import cases from '../../golden/values/encoded-cases.json';
import { needs } from '../../requirements';
import { makeJob, removeJobs, resultText, runJob, startJob } from '../../rigs/job-directory';
import { NUMPY } from '../../rigs/live-python';

afterAll(removeJobs);

const table = `[${cases.map((each) => each.json).join(',')}]`;
const expressions = JSON.stringify(cases.map((each) => each.python));

function evaluate(expression: string) {
  return runJob({
    fixtures: ['values.py'],
    function: 'values.py:evaluate',
    args: { expression: JSON.stringify(expression) },
  });
}

/** The error for a result that is refused, as the user sees it. */
async function refusal(expression: string) {
  const { status, error } = await evaluate(expression);
  return { status, type: error?.type, message: error?.message };
}

/** The differences between decoded values and the values of Python expressions. */
async function differences(values: string, wanted: readonly string[], objects: Record<string, Uint8Array> = {}) {
  const args = { expressions: JSON.stringify(wanted), values };
  return resultText(await runJob({ fixtures: ['values.py'], function: 'values.py:differences', args, objects }));
}

describe('encoded values', () => {
  it('are written exactly as the table of cases says', async () => {
    const args = { expressions };
    const end = await runJob({ fixtures: ['values.py'], function: 'values.py:evaluate_all', args });
    expect(resultText(end)).toBe(table);
  });

  it('are read back as equal values of the same types', async () => {
    expect(
      await differences(
        table,
        cases.map((each) => each.python),
      ),
    ).toBe('[]');
  });

  it('hold integers of any size, beyond the digits that Python prints', async () => {
    const digits = `1${'0'.repeat(5000)}`;
    const end = await runJob({ fixtures: ['values.py'], function: 'values.py:identity', args: { x: digits } });
    expect(resultText(end)).toBe(digits);
  });

  it('have subclasses as their base types', async () => {
    const expression = `[
      __import__('collections').OrderedDict(a=1), __import__('collections').namedtuple('P', 'x y')(1, 2),
      __import__('enum').IntEnum('E', 'A').A, type('S', (str,), {})('s'), type('F', (float,), {})(1),
      __import__('collections').Counter('aa')]`;
    expect(resultText(await evaluate(expression.replaceAll('\n', ' ')))).toBe(
      '[{"a":1},{"_type":"tuple","data":[1,2]},1,"s",1.0,{"a":2}]',
    );
  });

  it('may refer to one object several times', async () => {
    expect(resultText(await evaluate('(lambda x: [x, x, {"a": x}])([1])'))).toBe('[[1],[1],{"a":[1]}]');
  });

  it('are read in the encodings of earlier versions', async () => {
    const foreign = '{"_type":"ndarray","shape":[1],"dtype":"int64"}';
    const python = "{'_type': 'ndarray', 'shape': [1], 'dtype': 'int64'}";
    expect(await differences(`[${foreign},{"_type":"tuple","data":[1]}]`, [python, '(1,)'])).toBe('[]');
  });
});

describe('a result that cannot be encoded is an error that names the type and the path', () => {
  it.each([
    [
      "{'a': [1, {2}]}",
      "result['a'][1] is of type set, which can't be part of a result: return sorted(…) of it, or a list",
    ],
    [
      'object()',
      "result is of type object, which can't be part of a result: return numbers, strings, bytes, None, lists, tuples, dicts, numpy arrays or hither.File",
    ],
    ['(x for x in [])', "result is of type generator, which can't be part of a result: return list(…) of it"],
    [
      "__import__('pathlib').Path('/tmp/x')",
      "result is of type pathlib.PosixPath, which can't be part of a result: return hither.File(path) for the file itself, or str(path) for its name",
    ],
    [
      "__import__('datetime').date(2020, 1, 1)",
      "result is of type datetime.date, which can't be part of a result: return its isoformat()",
    ],
    [
      '{frozenset(): 1}',
      'a key of result is of type frozenset; keys can be strings, numbers, bytes, None, and tuples of them',
    ],
    [
      '[len]',
      "result[0] is of type builtin_function_or_method, which can't be part of a result: return numbers, strings, bytes, None, lists, tuples, dicts, numpy arrays or hither.File",
    ],
  ])('%s', async (expression, message) => {
    const found = await refusal(expression);
    // the class of paths moved in Python 3.13
    found.message = found.message?.replace('pathlib._local.', 'pathlib.');
    expect(found).toEqual({ status: 'error', type: 'TypeError', message });
  });

  it('a list that contains itself', async () => {
    expect(await refusal("(lambda x: [x.append(x), {'a': x}][1])([])")).toEqual({
      status: 'error',
      type: 'ValueError',
      message: "result['a'][0] contains itself",
    });
  });

  it('a list of 200 levels', async () => {
    const { type, message } = await refusal("__import__('functools').reduce(lambda x, _: [x], range(200), 0)");
    expect(type).toBe('ValueError');
    expect(message).toBe(
      'the result has more than 100 levels of JSON (at result[0][0][0]…): flatten it, or return arrays',
    );
  });

  it.each([
    ["{'k' * 17000: 1}", 'result'],
    ["{'\u00e9' * 3000: 1}", 'result'],
    ["{'a': [{('k' * 17000, 1): 1}]}", "result['a'][0]"],
    ["{b'k' * 17000: 1}", 'result'],
  ])('a key of more than 16 KiB: %s', async (value, place) => {
    const { type, message } = await refusal(value);
    const remedy = 'use short keys, and put long text into the values';
    expect([type, message]).toEqual(['ValueError', `a key of ${place} has more than 16 KiB of JSON: ${remedy}`]);
  });

  it('a document of more than 64 MiB', async () => {
    const { type, message } = await refusal("'x' * 68000000");
    expect(type).toBe('ValueError');
    expect(message).toMatch(
      /^the result has more than 64 MiB of JSON \(reached at result\): return numbers as a numpy/,
    );
    const exact = await refusal("['é' * 100000] * 115");
    expect(exact.message).toMatch(
      /^the result has 690\d+ bytes of JSON, and the limit is 67108864: return large data as/,
    );
  });
});

describe('arrays', needs(NUMPY), () => {
  const objects = Object.fromEntries(arrays.map((each) => [each.sha1, Buffer.from(each.npy, 'base64')]));
  const references = arrays.map((each) =>
    JSON.stringify({ _type: 'hither_file', item_type: 'ndarray', sha1_path: `sha1://${each.sha1}/file.npy` }),
  );

  it('arrive with their dtype, byte order, memory order and shape', async () => {
    expect(
      await differences(
        `[${references.join(',')}]`,
        arrays.map((each) => each.python),
        objects,
      ),
    ).toBe('[]');
  });

  it('are written exactly as np.save writes them', async () => {
    const job = await makeJob({
      fixtures: ['values.py'],
      function: 'values.py:evaluate_all',
      args: { expressions: JSON.stringify(arrays.map((each) => each.python)) },
    });
    const end = await startJob(job).end;
    const references = arrays.map((_, index) => `{"_type":"hither_file","item_type":"ndarray","out":"${index}.npy"}`);
    expect(resultText(end)).toBe(`[${references.join(',')}]`);
    const hashes = arrays.map(async (_, index) => sha1Of(await readFile(join(job.out, `${index}.npy`))));
    expect(await Promise.all(hashes)).toEqual(arrays.map((each) => each.sha1));
  });

  it('that do not fit on the disk are DiskFull, not an error of the function', async () => {
    const { status, error } = await runJob({
      fixtures: ['values.py'],
      function: 'values.py:evaluate',
      args: { expression: '"np.ones(1000000)"' },
      run: { limit_file_size: 1e6 },
    });
    expect([status, error?.type]).toEqual(['failed', 'DiskFull']);
    expect(error?.message).toMatch(
      /^not enough disk space for the result \(.*\): raise the file size limit, or return less data$/,
    );
  });

  it('are read in the encodings of earlier versions', async () => {
    const [first] = arrays;
    const uri = `sha1://${first?.sha1}/ndarray.npy`;
    const earlier = [
      { _type: 'npy', data_b64: first?.npy },
      { _type: 'npy', sha1: first?.sha1 },
      { _type: 'hither2_file', sha1_path: uri, item_type: 'ndarray' },
      { _type: 'hither_file', kachery_uri: `${uri}?manifest=${'0'.repeat(40)}`, item_type: 'ndarray' },
    ];
    const wanted = earlier.map(() => 'np.array([1, 2, 3])');
    expect(await differences(JSON.stringify(earlier), wanted, objects)).toBe('[]');
  });

  it('arrive writable and private: changing one changes no file', async () => {
    const job = await makeJob({
      files: {
        'f.py': 'def f(x):\n    x += 1\n    return [type(x).__name__, x.flags.owndata or x.base is not None]\n',
      },
      function: 'f.py:f',
      args: { x: references[0] ?? '' },
      objects,
    });
    expect(resultText(await startJob(job).end)).toBe('["ndarray",true]');
    const sha1 = arrays[0]?.sha1 ?? '';
    const path = join(job.path, 'in', 'store', 'sha1', sha1.slice(0, 2), sha1.slice(2, 4), sha1.slice(4, 6), sha1);
    expect(sha1Of(await readFile(path))).toBe(sha1);
  });

  it('become Python scalars if they are numpy scalars', async () => {
    const expression =
      "[np.int8(-1), np.uint64(2**64-1), np.float32(0.5), np.float64('nan'), np.bool_(True), np.complex64(1j), np.str_('s'), np.bytes_(b'b')]";
    expect(resultText(await evaluate(expression))).toBe(
      '[-1,18446744073709551615,0.5,{"_type":"float","data":"nan"},true,{"_type":"complex","data":[0.0,1.0]},"s",{"_type":"bytes","data":"Yg=="}]',
    );
  });

  it('replace dates, durations and structured scalars, which have no Python scalar', async () => {
    const expression = "[np.datetime64('2020-01-01'), np.timedelta64(1, 's'), np.zeros(1, [('a', 'i4')])[0]]";
    const text = resultText(await evaluate(expression));
    expect(text.match(/"item_type":"ndarray"/g)).toHaveLength(3);
  });

  it('are refused if numpy could not read their dtype back', async () => {
    const remedy = 'return fewer fields, or several arrays';
    expect(await refusal("np.zeros(1, [('field_%06d' % i, '<f8') for i in range(1000)])")).toEqual({
      status: 'error',
      type: 'ValueError',
      message: `result is an array whose dtype takes 25078 bytes to describe, and numpy reads no more than 10000: ${remedy}`,
    });
  });

  it('replace matrices, memory maps and record arrays', async () => {
    const text = resultText(await evaluate("[np.matrix([[1]]), np.rec.array([(1,)], dtype=[('a', 'i4')])]"));
    expect(text.match(/"item_type":"ndarray"/g)).toHaveLength(2);
  });

  it.each([
    [
      "{'x': np.array([None])}",
      "result['x'] is an array of dtype object, which holds Python objects: convert it to a plain dtype, or return a list",
    ],
    [
      "np.zeros(1, [('a', 'O')])",
      "result is an array of dtype [('a', 'O')], which holds Python objects: convert it to a plain dtype, or return a list",
    ],
    [
      'np.ma.array([1])',
      'result is a numpy.ma.MaskedArray, which is not a plain array; its mask would be lost: return .filled(…), or its .data and .mask',
    ],
    [
      "np.array([1]).view(type('Quantity', (np.ndarray,), {'__module__': 'units'}))",
      'result is a units.Quantity, which is not a plain array; return numpy.asarray(…) of it',
    ],
  ])('%s is refused', async (expression, message) => {
    const found = await refusal(expression);
    found.message = found.message?.replace('numpy.ma.core.', 'numpy.ma.');
    expect(found).toEqual({ status: 'error', type: 'TypeError', message });
  });
});

describe('files', () => {
  const sha1 = sha1Of(Buffer.from('some text'));
  const reference = (name: string) =>
    JSON.stringify({
      _type: 'hither_file',
      item_type: 'file',
      sha1_path: `sha1://${sha1}/${name}`,
      sha256: '',
      size: 9,
    });

  it('arrive as a path with the base name kept', async () => {
    const job = await makeJob({
      files: { 'f.py': 'def f(x):\n    with open(x) as file:\n        return [x, file.read()]\n' },
      function: 'f.py:f',
      args: { x: reference('a b?c.txt') },
      named: { [`${sha1}/a b?c.txt`]: Buffer.from('some text'), [`${sha1}/other`]: Buffer.from('some text') },
    });
    const path = join(job.path, 'in', 'files', sha1, 'a b?c.txt');
    expect(resultText(await startJob(job).end)).toBe(JSON.stringify([path, 'some text']));
  });

  it('are returned as hither.File, even after their directory was removed', async () => {
    const job = await makeJob({ fixtures: ['files.py'], function: 'files.py:make_file' });
    const text = resultText(await startJob(job).end);
    expect(text).toBe(
      '[{"_type":"hither_file","item_type":"file","out":"0","name":"a b.txt"},{"_type":"hither_file","item_type":"file","out":"1","name":"a b.txt"}]',
    );
    expect(await readFile(join(job.out, '0'), 'utf8')).toBe('made');
    expect(await readFile(join(job.out, '1'), 'utf8')).toBe('made');
  });
});

function sha1Of(bytes: Uint8Array): string {
  return createHash('sha1').update(bytes).digest('hex');
}
