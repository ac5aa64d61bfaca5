/** Gathers the facts that hints are derived from. */
import { dirname } from 'node:path';
import type { ResolvedJob } from '../job/types';
import type { ResultRecord } from '../model/record';
import type { EndedJob, Facts } from './facts';
import { findFile } from './find-file';
import { findHidden, findModule } from './find-module';
import { pathFromRoot } from './repository';

/** Only this many last lines of output are searched. */
const TAIL_LINES = 50;

/** The facts about an ended job. Searches the repository only after an error. No job can make it throw. */
export async function gather({ job, record, noticed }: EndedJob): Promise<Facts> {
  const { spec, paths, bundle } = job;
  const found = record.status === 'error' && record.error !== null ? await lookUp(job, record.error) : {};
  return {
    status: record.status,
    error: record.error,
    console: record.runtime_info.console_out.lines
      .slice(-TAIL_LINES)
      .map(({ text }) => text)
      .join('\n'),
    container: record.container,
    network: spec.network,
    relax: spec.relax,
    resources: spec.resources,
    functionDirectory: dirname(bundle.file),
    specDirectory: pathFromRoot(paths.directory, paths.root) ?? '.',
    left: noticed?.left ?? [],
    full: noticed?.full ?? [],
    memory: noticed?.memory,
    hostPython: noticed?.hostPython,
    ...found,
  };
}

type Found = Pick<Facts, 'missingFile' | 'missingModule' | 'hiddenModule'>;

async function lookUp(job: ResolvedJob, error: NonNullable<ResultRecord['error']>): Promise<Found> {
  switch (error.type) {
    case 'FileNotFoundError':
      return defined('missingFile', await findFile(job, error.message));
    case 'ModuleNotFoundError': {
      const hidden = await findHidden(job, error.message);
      return hidden === undefined
        ? defined('missingModule', await findModule(job, error.message))
        : { hiddenModule: hidden };
    }
    case 'AttributeError':
    case 'ImportError':
      return defined('hiddenModule', await findHidden(job, error.message));
    default:
      return {};
  }
}

function defined<K extends keyof Found>(key: K, value: Found[K]): Found {
  return value === undefined ? {} : { [key]: value };
}
