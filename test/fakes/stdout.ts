/** Collects what code prints, also through libraries that print to stdout themselves. */

/** What `print` wrote with the function that it gets, and to `process.stdout`. */
export function captureStdout(print: (write: (data: string | Buffer) => void) => void): string {
  const texts: string[] = [];
  const original = process.stdout.write;
  const write = (data: string | Uint8Array): boolean => {
    texts.push(Buffer.from(data as Uint8Array).toString());
    return true;
  };
  process.stdout.write = write as typeof process.stdout.write;
  try {
    print(write);
  } finally {
    process.stdout.write = original;
  }
  return texts.join('');
}
