/** Under host, a Python environment of this machine takes the place of an image. */
import { HitherError } from '../../core/errors';
import { findProgram } from '../../process/find-program';
import type { ImageIdentity, ImageRequest, RuntimeContext } from '../types';
import { hostEnvironment } from './environment';
import { PYTHON_REMEDY } from './failure';
import { describePython } from './python';

/** Finds the interpreter that a job asks for. @throws HitherError `image` */
export async function identifyPython(request: ImageRequest, context: RuntimeContext): Promise<ImageIdentity> {
  const names = request.python === undefined ? ['python3', 'python'] : [request.python];
  const program = names.map((name) => findProgram(name, context.env.PATH)).find((path) => path !== undefined);
  if (program === undefined) {
    throw new HitherError(
      'image',
      `no Python on this machine: there is no program ${names.join(' or ')} on PATH`,
      PYTHON_REMEDY,
    );
  }
  const { executable, digest, uncovered } = await describePython(context, {
    program,
    env: { ...hostEnvironment(context), ...request.pythonEnv },
  });
  return { request, digest, source: executable, ...(uncovered === undefined ? {} : { uncovered }) };
}
