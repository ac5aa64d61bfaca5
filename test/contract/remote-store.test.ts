import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe } from 'vitest';
import { directoryStore } from '../../src/store/remote/remote-directory';
import { webStore } from '../../src/store/remote/remote-web';
import { needs } from '../requirements';
import { NGINX, startWebServer } from '../rigs/web-store';
import { remoteStoreContract } from './remote-store';

remoteStoreContract('a directory', async () => {
  const root = mkdtempSync(join(tmpdir(), 'hither-remote-directory-'));
  return {
    store: directoryStore({ root }, true),
    close: async () => rmSync(root, { recursive: true }),
  };
});

describe('nginx', needs(NGINX), () => {
  remoteStoreContract('nginx with DAV', async () => {
    const { base, stop } = await startWebServer();
    return { store: webStore({ base, writes: true, credentials: [], env: {} }), close: stop };
  });
});
