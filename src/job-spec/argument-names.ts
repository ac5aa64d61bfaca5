/** The names of arguments as Python sees them. */
import type { Problem, SourceLocation } from '../core/errors';
import { quoted } from '../core/quoted';
import { keywordName } from '../values/python/python-name';
import type { TreeEntry } from './yaml/tree';

const SPECIAL = /^\$(?!\$)/;

/** Whether a key makes its mapping a special value. */
export function isSpecialKey(key: string): boolean {
  return SPECIAL.test(key);
}

/** A key without its escape: `$$x` stands for `$x`. */
export function unescapedKey(key: string): string {
  return key.startsWith('$$') ? key.slice(1) : key;
}

/** The argument that a key names. `µ` (U+00B5) and `μ` (U+03BC) are the same name, as in Python source. */
export function argumentName(key: string, where: SourceLocation, problems: Problem[]): string {
  if (isSpecialKey(key)) {
    const remedy = `a name that begins with $ is written ${quoted(`$${key}`)}`;
    problems.push({ message: `${quoted(key)} is not allowed here`, remedy, where });
  }
  return keywordName(unescapedKey(key));
}

/** The entries of a mapping by argument name. Two keys for the same name are a mistake. */
export function namedEntries(entries: Iterable<TreeEntry>, problems: Problem[]): Map<string, TreeEntry> {
  const named = new Map<string, TreeEntry>();
  for (const entry of entries) {
    const name = argumentName(entry.key, entry.where, problems);
    const other = named.get(name);
    if (other !== undefined) {
      const both = `${quoted(entry.key)} is the same name as ${quoted(other.key)} on line ${other.where.line}`;
      const message = `${both}: Python reads both as ${quoted(name)}`;
      problems.push({ message, remedy: 'remove one of them', where: entry.where });
    }
    named.set(name, entry);
  }
  return named;
}
