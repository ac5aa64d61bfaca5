/**
 * Reads the logins of remote stores from the environment only. A spec can name any address, so a login is sent only to
 * the address beside which the user wrote it.
 */
import { HitherError } from '../../core/errors';

/** A login, and the address below which it is sent. */
export interface RemoteCredentials {
  readonly base: URL;
  /** The value of the Authorization header. */
  readonly authorization: string;
}

/** The variable with the logins: lines of ADDRESS TOKEN or ADDRESS USER:PASSWORD. */
export const CREDENTIALS_VARIABLE = 'HITHER_REMOTE_CREDENTIALS';

/** Neither a token (RFC 6750 §2.1) nor a user name (RFC 7617 §2) contains a colon. */
const LINE = /^(https?:\/\/\S+)\s+(\S.*)$/;

/**
 * Parses the variable's lines. @throws HitherError `usage` for an invalid line, which isn't shown because it may
 * contain a password
 */
export function readCredentials(text: string | undefined): readonly RemoteCredentials[] {
  const lines = (text ?? '').split('\n').map((line) => line.trim());
  return lines.flatMap((line, index) => {
    if (line === '' || line.startsWith('#')) {
      return [];
    }
    const [, base = '', login = ''] = LINE.exec(line) ?? [];
    if (!URL.canParse(base)) {
      throw new HitherError(
        'usage',
        `line ${index + 1} of ${CREDENTIALS_VARIABLE} is invalid`,
        'write ADDRESS TOKEN or ADDRESS USER:PASSWORD, for example: https://store.example.org/kachery TOKEN',
      );
    }
    const authorization = login.includes(':') ? `Basic ${Buffer.from(login).toString('base64')}` : `Bearer ${login}`;
    return [{ base: new URL(base), authorization }];
  });
}

/** The login for an address, if there is one for it or for an address above it. */
export function authorizationFor(url: string, credentials: readonly RemoteCredentials[]): string | undefined {
  const { origin, pathname } = new URL(url);
  return credentials.find(({ base }) => {
    const path = base.pathname.replace(/\/$/, '');
    return base.origin === origin && (pathname === path || pathname.startsWith(`${path}/`));
  })?.authorization;
}
