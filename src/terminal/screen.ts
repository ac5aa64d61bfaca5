/** Lines that scroll, and on a terminal a few lines below them that are redrawn in place. */
import { stripVTControlCharacters } from 'node:util';
import { sanitizeOutput } from '../process/sanitize-output';
import { textWidth } from './text-width';

/** The size of a terminal in characters. */
export interface ScreenSize {
  readonly columns: number;
  readonly rows: number;
}

/** Where to write lines. Control sequences in foreign text are removed. */
export interface Screen {
  line(text: string): void;
  /** Writes all lines at once, because a function may write many. */
  lines(texts: readonly string[]): void;
  /** Complete lines without control sequences. */
  bytes(lines: Buffer): void;
  /** Replaces the lines at the bottom. They fit into the width of the terminal. */
  draw(bottom: readonly string[]): void;
}

/** How to show lines. */
export interface ScreenOptions {
  readonly write: (data: string | Buffer) => void;
  /** Undefined: the output is a log, and nothing is redrawn. */
  readonly size: (() => ScreenSize) | undefined;
  /** Whether the lines at the bottom stay there when others are written. Otherwise these replace them. */
  readonly sticky: boolean;
}

/** More than this is written at once, without waiting for the next drawing. Bytes. */
const MAX_PENDING = 64 * 1024;

/** A screen with nothing at its bottom. While something stands there, lines wait until it is drawn again. */
export function createScreen({ write, size, sticky }: ScreenOptions): Screen {
  let shown: readonly string[] = [];
  let pending: Buffer[] = [];
  let pendingBytes = 0;
  const replace = (bottom: readonly string[]): void => {
    const clear = clearing(shown, size?.().columns ?? 1);
    write(Buffer.concat([Buffer.from(clear), ...pending, Buffer.from(bottom.join('\n'))]));
    shown = bottom;
    pending = [];
    pendingBytes = 0;
  };
  const add = (text: string | Buffer): void => {
    if (shown.length === 0) {
      write(text);
      return;
    }
    pending.push(Buffer.from(text));
    pendingBytes += text.length;
    if (!sticky || pendingBytes > MAX_PENDING) {
      replace(sticky ? shown : []);
    }
  };
  const lines = (texts: readonly string[]): void => {
    if (texts.length > 0) {
      add(texts.map((text) => `${sanitizeOutput(text)}\n`).join(''));
    }
  };
  return {
    lines,
    line: (text) => lines([text]),
    bytes(whole) {
      if (whole.length > 0) {
        add(whole);
      }
    },
    draw(bottom) {
      const isSame = bottom.length === shown.length && bottom.every((line, index) => line === shown[index]);
      if (size !== undefined && !(isSame && pending.length === 0)) {
        replace(bottom);
      }
    },
  };
}

/** Removes lines that end where the cursor is. A terminal that became narrower shows them on more rows than before. */
function clearing(shown: readonly string[], columns: number): string {
  const widths = shown.map((line) => textWidth(stripVTControlCharacters(line)));
  const rows = widths.reduce((sum, width) => sum + Math.max(1, Math.ceil(width / columns)), 0);
  if (rows <= 1) {
    return rows === 0 ? '' : '\r\u001b[K';
  }
  return `\r\u001b[${rows - 1}A\u001b[J`;
}
