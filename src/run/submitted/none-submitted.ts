/** For runs whose jobs end with them. */
import type { SubmittedJobs } from './submitted-jobs';

/** No detached run has any jobs of this one. */
export const NONE_SUBMITTED: SubmittedJobs = {
  isKept: false,
  isDetached: false,
  left: undefined,
  plan: async () => {},
  find: async () => undefined,
  note: () => {},
  gathered: () => {},
  forget: async () => {},
  close: async () => {},
};
