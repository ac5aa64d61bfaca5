/** What this process lacks if a program can't be started, whichever program it is. */

/** Something that this process or its machine has run out of. It may pass. */
export interface Lack {
  /** As in `no more files may be open here`. */
  readonly what: string;
  readonly remedy: string;
}

const FEWER = 'or run fewer jobs at once';
const FILES: Lack = { what: 'no more files may be open here', remedy: `raise the limit (ulimit -n), ${FEWER}` };
const LACKS: Readonly<Record<string, Lack>> = {
  EMFILE: FILES,
  ENFILE: FILES,
  EAGAIN: { what: 'no more processes may run here', remedy: `raise the limit (ulimit -u), ${FEWER}` },
  ENOMEM: { what: 'this machine has no memory left', remedy: `free some memory, ${FEWER}` },
};

/** `startError` is Node's message, such as `spawn docker EAGAIN`; undefined if the program itself is the problem. */
export function lackAt(startError: string): Lack | undefined {
  const [code = ''] = /\b(EMFILE|ENFILE|EAGAIN|ENOMEM)\b/.exec(startError) ?? [];
  return LACKS[code];
}
