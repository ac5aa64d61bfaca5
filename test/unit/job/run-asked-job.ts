/** Runs the one job of a repository as a plain process of this machine, whatever is cached. */
import { expect } from 'vitest';
import { prepareRun } from '../../../src/run/prepare-run';
import { openRun } from '../../../src/run/run-context';
import { runJobs } from '../../../src/run/run-jobs';
import { writeJson } from '../../../src/values/json/write-json';
import { aRunRequest } from '../../fakes/run-request';
import { type Asked, writeRepository } from './asked-job';

/** The result as JSON. */
export async function runAsked(asked: Asked, directory: string): Promise<string> {
  const place = writeRepository(asked, directory);
  const request = aRunRequest(place, { runtime: 'host', environment: process.env });
  const prepared = await prepareRun(request);
  if (!prepared.ok) {
    return expect.unreachable(JSON.stringify(prepared.problems));
  }
  const { context, close } = await openRun(request, { report: () => {}, signal: new AbortController().signal });
  try {
    const { records } = await runJobs(prepared.value.jobs, context);
    const [record] = records;
    return record?.status === 'finished' ? writeJson(record.result) : expect.unreachable(JSON.stringify(record?.error));
  } finally {
    await close();
  }
}
