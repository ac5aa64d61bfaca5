/** From the jobs of a spec to jobs with everything known that can be known without running or fetching anything. */
import { dirname, relative } from 'node:path';
import type { Problem } from '../errors';
import { bindArguments } from './bind-arguments';
import type { ResolvedJob } from './types';
