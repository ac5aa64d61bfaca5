/** Tells the first job under a runtime from those that follow. */
import type { RuntimeName } from '../core/runtime-names';

/** Whether no job before ran under a runtime. */
export function createNewRuntimes(): (runtime: RuntimeName) => boolean {
  const told = new Set<RuntimeName>();
  return (runtime) => {
    const isNew = !told.has(runtime);
    told.add(runtime);
    return isNew;
  };
}
