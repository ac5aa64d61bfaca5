/** Reads `remote-stores:`, a list of directories and addresses; `write: true` uploads results too. */
import type { Problem } from '../core/errors';
import { quoted } from '../core/quoted';
import { remoteProblem, withoutLogin } from '../store/remote/remote-list';
import type { SpecRemoteStore } from './types';
import type { Tree } from './yaml/tree';

/** The remote stores of a spec whose form was checked. Reports each invalid store as a problem. */
export function readRemoteStores(tree: Tree, problems: Problem[]): SpecRemoteStore[] {
  const list = tree.kind === 'mapping' ? tree.entries.get('remote-stores')?.value : undefined;
  const items = list?.kind === 'list' ? list.items : [];
  return items.flatMap((item) => {
    const store = readItem(item);
    const problem = store === undefined ? undefined : remoteProblem(store.location);
    if (store !== undefined && problem !== undefined) {
      const message = `the remote store ${quoted(withoutLogin(store.location))} ${problem.why}`;
      problems.push({ message, remedy: problem.remedy, where: store.where });
    }
    return store === undefined || problem !== undefined ? [] : [store];
  });
}

function readItem(item: Tree): SpecRemoteStore | undefined {
  if (item.kind === 'string') {
    return storeAt(item.value, false, item);
  }
  const [location, write] = ['location', 'write'].map((key) =>
    item.kind === 'mapping' ? item.entries.get(key)?.value : undefined,
  );
  return location?.kind === 'string'
    ? storeAt(location.value, write?.kind === 'boolean' && write.value, location)
    : undefined;
}

function storeAt(location: string, write: boolean, { where }: Tree): SpecRemoteStore {
  return { location, write, where };
}
