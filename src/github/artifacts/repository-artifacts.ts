/** Finds artifacts of other runs by name (REST API "List artifacts for a repository"; needs `actions: read`). */
import * as z from 'zod/mini';
import { messageOf } from '../../core/errors';
import { RemoteFailure } from '../../store/remote/remote-store';

/** The repository to search. */
export interface ArtifactsOfRepository {
  /** Address of the API, without a trailing slash. */
  readonly api: string;
  /** `OWNER/NAME` */
  readonly repository: string;
  readonly token: string;
  /** For proxy settings. */
  readonly env: Readonly<Record<string, string | undefined>>;
}

const answerSchema = z.object({
  artifacts: z.array(
    z.object({
      id: z.number(),
      expired: z.boolean(),
      workflow_run: z.nullable(z.object({ id: z.number() })),
    }),
  ),
});

/** The newest artifact with this name in any run that has not expired. @throws RemoteFailure */
export async function findInRepository(name: string, { api, repository, token, env }: ArtifactsOfRepository) {
  const { sendRequest } = await import('../../http/request');
  const url = `${api}/repos/${repository}/actions/artifacts?per_page=10&name=${encodeURIComponent(name)}`;
  const headers = {
    accept: 'application/vnd.github+json',
    authorization: `Bearer ${token}`,
    'user-agent': 'hither-action',
    'x-github-api-version': '2022-11-28',
  };
  try {
    const { status, body } = await sendRequest(url, { headers, env });
    const text = await textOf(body);
    if (status !== 200) {
      throw new RemoteFailure(
        `of other runs can't be found (HTTP ${status}): give the job "permissions: { actions: read }"`,
      );
    }
    const { artifacts } = answerSchema.parse(JSON.parse(text));
    const found = artifacts.find(({ expired, workflow_run }) => !expired && workflow_run !== null);
    const [repositoryOwner = '', repositoryName = ''] = repository.split('/');
    return found?.workflow_run == null
      ? undefined
      : { id: found.id, findBy: { token, workflowRunId: found.workflow_run.id, repositoryOwner, repositoryName } };
  } catch (thrown) {
    throw thrown instanceof RemoteFailure
      ? thrown
      : new RemoteFailure(`of other runs can't be found: ${messageOf(thrown)}`);
  }
}

/** A response with ten artifacts has a few KiB. */
const MAX_BYTES = 1024 ** 2;

async function textOf(body: AsyncIterable<Buffer>): Promise<string> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of body) {
    size += chunk.length;
    if (size > MAX_BYTES) {
      throw new RemoteFailure(`of other runs can't be found: the response is longer than ${MAX_BYTES} bytes`);
    }
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}
