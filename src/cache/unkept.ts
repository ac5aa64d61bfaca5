/** Collects results that can't be cached, so that each problem is reported once, at the end of the run. */
import { messageOf, systemErrorCode } from '../core/errors';
import type { Report } from '../model/events';

/** Collects results that can't be cached. */
export interface Unkept {
  add(label: string, thrown: unknown): void;
  /** Reports each kind of error once. */
  tell(report: Report): void;
}

/** An empty collection. */
export function collectUnkept(): Unkept {
  const kinds = new Map<string, { readonly message: string; readonly labels: string[] }>();
  return {
    add(label, thrown) {
      // Messages differ in their paths, so errors are grouped by code.
      const kind = systemErrorCode(thrown) ?? messageOf(thrown);
      const group = kinds.get(kind) ?? { message: messageOf(thrown), labels: [] };
      group.labels.push(label);
      kinds.set(kind, group);
    },
    tell(report) {
      for (const { message, labels } of kinds.values()) {
        const what = labels.length === 1 ? `the result of ${labels[0]}` : `the results of ${labels.length} jobs`;
        report({ type: 'warning', message: `${what} can't be cached: ${message}` });
      }
      kinds.clear();
    },
  };
}
