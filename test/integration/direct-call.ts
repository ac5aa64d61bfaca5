/** Calls hither functions without hither: a real Python imports their file, with decorators that do nothing. */
import { dirname } from 'node:path';
import { askPython } from '../rigs/live-python';

/** One call: a file, a function in it, and its arguments as a Python expression for a dict. */
export interface DirectCall {
  readonly file: string;
  readonly name: string;
  readonly args: string;
}

/** The function's result, converted to JSON, with arrays as lists. */
export function callDirectly(call: DirectCall): unknown {
  const [answer = ''] = askPython(PROGRAM, [JSON.stringify({ ...call, directory: dirname(call.file) })]);
  return JSON.parse(answer);
}

const PROGRAM = `
import contextlib, importlib.util, io, json, sys, types
hither = types.ModuleType('hither')
hither.function = hither.container = lambda *args, **opts: lambda function: function
sys.modules['hither'] = hither
call = json.loads(sys.stdin.readline())
sys.path.insert(0, call['directory'])
spec = importlib.util.spec_from_file_location('module', call['file'])
module = importlib.util.module_from_spec(spec)
names = {}
if 'np.' in call['args']:
    import numpy
    names['np'] = numpy
with contextlib.redirect_stdout(io.StringIO()):
    spec.loader.exec_module(module)
    names['call'] = lambda name, **args: getattr(module, name)(**args)
    result = getattr(module, call['name'])(**eval(call['args'], names))
print(json.dumps(result, default=lambda value: value.tolist()))
`;
