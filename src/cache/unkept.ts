/** Results that can't be kept: what is the matter is told once, when the run is over. */
import { messageOf, systemErrorCode } from '../core/errors';
import type { Report } from '../model/events';

/** Takes what can't be kept. */
export interface Unkept {
  add(label: string, thrown: unknown): void;
  /** Tells all of it, once for each kind of error. */
  tell(report: Report): void;
}

/** Nothing yet. */
export function collectUnkept(): Unkept {
  const kinds = new Map<string, { readonly message: string; readonly labels: string[] }>();
  return {
    add(label, thrown) {
      // The paths in the messages differ.
      const kind = systemErrorCode(thrown) ?? messageOf(thrown);
      const known = kinds.get(kind) ?? { message: messageOf(thrown), labels: [] };
      known.labels.push(label);
      kinds.set(kind, known);
    },
    tell(report) {
      for (const { message, labels } of kinds.values()) {
        const what = labels.length === 1 ? `the result of ${labels[0]}` : `the results of ${labels.length} jobs`;
        report({ type: 'warning', message: `${what} can't be kept in the job cache: ${message}` });
      }
      kinds.clear();
    },
  };
}
