/** A terminal for tests: runs the command line on a pseudoterminal, and knows what stands on the screen at the end. */
import { spawn } from 'node:child_process';
import { resolve } from 'node:path';
import { text } from 'node:stream/consumers';
import { requirement, works } from '../requirements';
import { CLI, emptyDirectory } from './hither';

/** What a terminal needs. */
export const PSEUDOTERMINAL = requirement('python3 with termios', () => works('python3', '-c', 'import termios'));

const RIG = resolve('test/rigs/pseudoterminal.py');

/** The size of a terminal. */
interface Size {
  readonly columns: number;
  readonly rows: number;
}

/** What the command wrote while the terminal had one size. */
interface Segment extends Size {
  readonly text: string;
}

/** What happens when the command has written a text since the last step. */
type Step = { readonly after: string } & (Size | { readonly type: string });

interface Session extends Partial<Size> {
  readonly cwd?: string;
  readonly steps?: readonly Step[];
  readonly env?: Readonly<Record<string, string>>;
}

/** How a call on a terminal went. */
export interface TerminalCall {
  readonly exitCode: number | null;
  /** All that was written, with control sequences. */
  readonly written: string;
  /** The lines on the screen at the end, including those that scrolled away. */
  readonly lines: readonly string[];
}

/** Calls the command line with a new store. */
export async function onTerminal(args: readonly string[], session: Session = {}): Promise<TerminalCall> {
  const { columns = 80, rows = 24, steps = [], cwd = process.cwd() } = session;
  const store = session.env?.KACHERY_STORAGE_DIR ?? (await emptyDirectory());
  const plan = JSON.stringify({ argv: [process.execPath, CLI, ...args], columns, rows, steps });
  const { NO_COLOR: _, ...rest } = process.env;
  const env = { ...rest, TERM: 'xterm', ...session.env, KACHERY_STORAGE_DIR: store };
  const child = spawn('python3', [RIG, plan], { cwd, env, stdio: ['ignore', 'pipe', 'inherit'] });
  const { segments, exitCode } = JSON.parse(await text(child.stdout)) as {
    readonly segments: readonly Segment[];
    readonly exitCode: number | null;
  };
  return { exitCode, written: segments.map((segment) => segment.text).join(''), lines: linesAfter(segments) };
}

/** The start of a control sequence as one character. */
const CSI = '\u009b';

/** A control sequence that the command line may use, a line end, or a character. */
const PART = new RegExp(`${CSI}(\\d*)([A-Za-z])|[\\r\\n]|[^${CSI}]`, 'gu');

/** Plays what was written. Like most terminals it breaks lines that are too long after it became narrower. */
function linesAfter(segments: readonly Segment[]): string[] {
  let lines = [''];
  let [row, column] = [0, 0];
  for (const { columns, rows, text: written } of segments) {
    const narrow = lines.map((line) => [...line.matchAll(new RegExp(`.{1,${columns}}`, 'gu'))].map(([part]) => part));
    lines = narrow.flatMap((parts) => (parts.length === 0 ? [''] : parts));
    [row, column] = [lines.length - 1, Math.min(column, lines.at(-1)?.length ?? 0)];
    for (const [part, count = '', command] of written.replaceAll('\u001b[', CSI).matchAll(PART)) {
      const line = lines[row] ?? '';
      if (command === 'A') {
        row = Math.max(0, lines.length - rows, row - Math.max(1, Number(count)));
      } else if (command === 'K' || command === 'J') {
        lines[row] = line.slice(0, column);
        lines.length = command === 'J' ? row + 1 : lines.length;
      } else if (part === '\r') {
        column = 0;
      } else if (part === '\n') {
        row += 1;
        lines[row] ??= '';
      } else if (command === undefined) {
        if (column === columns) {
          [row, column] = [row + 1, 0];
        }
        const before = lines[row] ?? '';
        lines[row] = before.padEnd(column).slice(0, column) + part + before.slice(column + 1);
        column += 1;
      } else if (command !== 'm') {
        throw new TypeError(`unexpected control sequence ${JSON.stringify(part)}`);
      }
    }
  }
  return lines.map((line) => line.trimEnd());
}
