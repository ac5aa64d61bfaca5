/** A certificate for test servers, signed by its own authority. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { requirement, works } from '../requirements';

export const OPENSSL = requirement('openssl', () => works('openssl', 'version'));

export interface Certificate {
  readonly key: Buffer;
  readonly cert: Buffer;
  /** The certificate's path, for NODE_EXTRA_CA_CERTS. */
  readonly path: string;
}

/** Makes a certificate for some host names. */
export function makeCertificate(...names: readonly string[]): Certificate {
  const directory = mkdtempSync(join(tmpdir(), 'hither-certificate-'));
  const [key, cert] = [join(directory, 'key.pem'), join(directory, 'cert.pem')];
  const subject = ['-subj', '/CN=test', '-addext', `subjectAltName=${names.map((name) => `DNS:${name}`).join(',')}`];
  const kind = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes', '-days', '2'];
  execFileSync('openssl', ['req', '-x509', ...kind, ...subject, '-keyout', key, '-out', cert], { stdio: 'ignore' });
  return { key: readFileSync(key), cert: readFileSync(cert), path: cert };
}
