/**
 * Logins of remote stores, from the environment alone: a spec can name any address, so that a login goes only to the one
 * that its owner wrote beside it.
 */
import { HitherError } from '../../core/errors';

/** A login, and the address below which it is sent. */
export interface RemoteCredentials {
  readonly base: URL;
  /** The value of the header Authorization. */
  readonly authorization: string;
}

/** The variable that has them: lines of an address and a token, or an address and USER:PASSWORD. */
export const CREDENTIALS_VARIABLE = 'HITHER_REMOTE_CREDENTIALS';

/** A token has no colon (RFC 6750 §2.1), a user's name neither (RFC 7617 §2). */
const LINE = /^(https?:\/\/\S+)\s+(\S.*)$/;

/** Reads the variable's lines. @throws HitherError `usage` for a line that is none; it is not shown, for it may be a password */
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
        `line ${index + 1} of ${CREDENTIALS_VARIABLE} can't be read`,
        'write an address and a token, or an address and USER:PASSWORD: https://store.example.org/kachery TOKEN',
      );
    }
    const authorization = login.includes(':') ? `Basic ${Buffer.from(login).toString('base64')}` : `Bearer ${login}`;
    return [{ base: new URL(base), authorization }];
  });
}

/** The login for an address, if there is one for it or for what is above it. */
export function authorizationFor(url: string, credentials: readonly RemoteCredentials[]): string | undefined {
  const { origin, pathname } = new URL(url);
  return credentials.find(({ base }) => {
    const path = base.pathname.replace(/\/$/, '');
    return base.origin === origin && (pathname === path || pathname.startsWith(`${path}/`));
  })?.authorization;
}
