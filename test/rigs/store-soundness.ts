/** Checks a whole store: every object, and every entry of the job cache with the objects that it needs. */
import { allHashes } from '../../src/cache/find-entries';
import { openJobCache } from '../../src/cache/job-cache';
import { openStore } from '../../src/store/open-store';
import { verifyStore } from '../../src/store/verify-store';

/** Descriptions of everything that is wrong with a store. */
export async function faultsOf(root: string): Promise<string[]> {
  const store = openStore(root);
  const cache = openJobCache({ store });
  const options = { resume: false, signal: new AbortController().signal, onDamage: async () => {} };
  const checked = await verifyStore({ root }, options);
  const faults = checked.damaged.map(({ sha1, why }) => `${sha1} ${why}`);
  for (const hash of await allHashes(root)) {
    const reading = cache.read(hash);
    if (reading?.state !== 'good') {
      faults.push(`the entry ${hash} ${reading?.why ?? 'is gone'}`);
      continue;
    }
    for (const ref of reading.entry.objects) {
      const state = await store.verify(ref);
      if (state !== 'good') {
        faults.push(`the entry ${hash} needs ${ref.sha1}, which is ${state}`);
      }
    }
  }
  return faults;
}
