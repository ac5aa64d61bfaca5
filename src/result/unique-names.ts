/**
 * Makes names that are unique and valid on every file system, for jobs' directories and the arrays and files in them.
 */

/** Short enough everywhere, even with a number and the extensions that file systems and archives add. Characters. */
const MAX_LENGTH = 120;

/** Device names on Windows, with any extension. */
const DEVICE = /^(con|prn|aux|nul|com\d|lpt\d)(?=\.|$)/i;

/** The closest name that Linux, macOS, Windows and the artifact service accept: ASCII, not hidden, not too long. */
export function portableName(name: string): string {
  return name
    .replace(/[^A-Za-z0-9_.-]/g, '_')
    .slice(-MAX_LENGTH)
    .replace(/^\.|\.$/g, '_')
    .replace(DEVICE, '_$1');
}

/**
 * Returns portable names that differ from all names before, even where case is ignored: a name that is taken gets `-2`,
 * `-3` and so on before its extension.
 */
export function createNames(reserved: readonly string[] = []): (name: string) => string {
  const taken = new Set(reserved.map((name) => name.toLowerCase()));
  const counts = new Map<string, number>();
  return (wanted) => {
    const name = portableName(wanted);
    const key = name.toLowerCase();
    let free = name;
    let count = counts.get(key) ?? 1;
    while (taken.has(free.toLowerCase())) {
      count += 1;
      free = numbered(name, count);
    }
    counts.set(key, count);
    taken.add(free.toLowerCase());
    return free;
  };
}

function numbered(name: string, count: number): string {
  const dot = name.lastIndexOf('.');
  return dot > 0 ? `${name.slice(0, dot)}-${count}${name.slice(dot)}` : `${name}-${count}`;
}
