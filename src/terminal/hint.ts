/** What to do about a job's error where its own words, which are Python's, don't say. */
import type { ResultRecord } from '../record';

/** A sentence for people, or undefined where the error says enough. */
export function hintFor({ error, container }: ResultRecord): string | undefined {
  if (error?.type !== 'ModuleNotFoundError') {
    return undefined;
  }
  const [, name = 'it'] = /^No module named '([^']+)'/.exec(error.message) ?? [];
  const place = container.runtime === 'host' ? 'the Python of this machine' : `the image ${container.declared}`;
  const remedy = container.runtime === 'host' ? 'another Python ("python:")' : 'an image that has it ("container:")';
  return `hint: ${name} is neither in ${place} nor in the repository's code that was taken along: name ${remedy}, or, if it is a module of yours, list it in "local-modules:"`;
}
