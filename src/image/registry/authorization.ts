/**
 * Authorizes requests to a registry: HTTP Basic, or a bearer token from the server that its challenge names
 * (distribution, docs/spec/auth/token.md).
 */
import { HitherError } from '../../core/errors';

/** A login. */
export interface Account {
  readonly user: string;
  /** A password, or a token that serves as one. */
  readonly password: string;
}

/** Finds the account for a registry; undefined means an anonymous request. */
export type AccountFinder = (registry: string, repository: string) => Promise<Account | undefined>;

/** What the authorization is for. */
export interface AuthorizationRequest {
  readonly registry: string;
  readonly repository: string;
  readonly account: AccountFinder;
  readonly env: Readonly<Record<string, string | undefined>>;
}

/**
 * The `Authorization` header value that answers a challenge; undefined if there is none.
 * @throws an error with a message for the user if the token server can't be reached.
 */
export async function authorization(challenge: string, request: AuthorizationRequest): Promise<string | undefined> {
  const account = await request.account(request.registry, request.repository);
  const basic = account === undefined ? undefined : basicHeader(account);
  if (/^basic\b/i.test(challenge)) {
    return basic;
  }
  const { realm, service, scope } = parametersOf(challenge);
  if (!/^bearer\b/i.test(challenge) || realm === undefined || !URL.canParse(realm)) {
    return undefined;
  }
  const url = new URL(realm);
  if (url.protocol !== 'https:' && basic !== undefined && !/^(localhost|127\.[\d.]+|\[::1\])$/.test(url.hostname)) {
    throw new HitherError(
      'image',
      `${request.registry} asks for the password to be sent to ${url.host} without encryption`,
      'use a registry whose token server uses HTTPS',
    );
  }
  url.searchParams.set('scope', scope ?? `repository:${request.repository}:pull`);
  if (service !== undefined) {
    url.searchParams.set('service', service);
  }
  const headers = basic === undefined ? {} : { authorization: basic };
  const { getOverHttp } = await import('./http-get');
  const answer = await getOverHttp(url.href, { headers, env: request.env });
  const token = answer.status === 200 ? tokenIn(answer.body) : undefined;
  return token === undefined ? undefined : `Bearer ${token}`;
}

function basicHeader({ user, password }: Account): string {
  return `Basic ${Buffer.from(`${user}:${password}`).toString('base64')}`;
}

/** The parameters of a challenge: `Bearer realm="…",service="…"` (RFC 9110, 11.2). */
function parametersOf(challenge: string): Readonly<Record<string, string>> {
  const pairs = [...challenge.matchAll(/([a-z_]+)="((?:[^"\\]|\\.)*)"/gi)];
  return Object.fromEntries(
    pairs.map(([, name = '', value = '']) => [name.toLowerCase(), value.replaceAll(/\\(.)/g, '$1')]),
  );
}

function tokenIn(body: Buffer): string | undefined {
  try {
    const { token, access_token } = JSON.parse(body.toString('utf8')) as Record<string, unknown>;
    return [token, access_token].find((value): value is string => typeof value === 'string' && value !== '');
  } catch {
    return undefined;
  }
}
