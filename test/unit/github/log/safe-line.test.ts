import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { areInert, safeLine, safeLines } from '../../../../src/github/log/safe-line';
import { NASTY_LINES } from '../../../fakes/nasty-lines';
import { parseCommand } from '../../../fakes/runner-commands';

const NAMES = ['set-output', 'SET-ENV', 'add-mask', 'group', 'error', 'stop-commands', 'save-state'];

/** Pieces that commands are made of, and those that hide them. */
const PIECES = [
  ...['::', ':', '##[', '##', '#', '[', ']', ' ', '\t', ',', '=', '%0A', 'name=x', 'message', 'x'],
  ...NAMES,
  ...['\u3000', '\u00a0', '\ufeff', '\u0085', '\u200b', '\u00ad', '\u034f', '\ufe0f', '\u0000', '\ud800'],
  ...['\u001b', '\u001b[31m', '\u001b[m', '\u001b[2J', '\u001b]8;;http://x\u0007', '\u009b', '\u0090', '\u0008'],
];

const PIECE = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...PIECES) },
  fc.string({ unit: 'binary', maxLength: 3 }),
);

const some = (maxLength: number) => fc.array(PIECE, { maxLength }).map((pieces) => pieces.join(''));

/** Often a command of either form, with other text before, in and after it. */
const LINE = fc
  .tuple(some(3), fc.constantFrom(['::', '::'], ['##[', ']'], ['', '']), fc.constantFrom(...NAMES), some(3))
  .chain(([before, [open = '', close = ''], name, after]) =>
    fc
      .tuple(some(1), some(1))
      .map(([a, b]) => `${before}${open[0] ?? ''}${a}${open.slice(1)}${name}${b}${close}${after}`),
  );

describe('a line made safe', () => {
  it('is no command to the runner, whatever it was: 100,000 generated lines', () => {
    let commands = 0;
    fc.assert(
      fc.property(LINE, (line) => {
        commands += parseCommand(line) === undefined ? 0 : 1;
        expect(parseCommand(safeLine(line))).toBeUndefined();
      }),
      { numRuns: 100_000 },
    );
    // Without enough commands the property would prove nothing.
    expect(commands).toBeGreaterThan(10_000);
  });

  it('is unchanged if it is inert', () => {
    let inert = 0;
    const visible = fc.array(fc.constantFrom(...PIECES.filter((piece) => /^[ -~]*$/.test(piece))), { maxLength: 4 });
    fc.assert(
      fc.property(fc.array(fc.oneof(visible, fc.array(PIECE, { maxLength: 3 })), { maxLength: 3 }), (pieces) => {
        const lines = pieces.map((each) => each.join('').replace(/[\r\n]/g, ''));
        if (areInert(Buffer.from(lines.map((line) => `${line}\n`).join('')))) {
          inert += 1;
          expect(lines.map(safeLine)).toEqual(lines);
        }
      }),
      { numRuns: 20_000 },
    );
    expect(inert).toBeGreaterThan(1000);
  });

  it('never starts with two colons after white space, and never contains ##[', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...PIECES), { maxLength: 8 }), (pieces) => {
        const safe = safeLine(pieces.join(''));
        expect(safe).not.toMatch(/^\s*::/);
        expect(safe).not.toContain('##[');
      }),
      { numRuns: 20_000 },
    );
  });

  it.each(NASTY_LINES)('is no command: %j', (line) => {
    expect(line.split(/\r\n|\r|\n/).some((each) => parseCommand(each) !== undefined)).toBe(true);
    expect(safeLines(line).map((each) => parseCommand(each))).toEqual(safeLines(line).map(() => undefined));
  });

  it.each([...PIECES, '\r', '\u2028', ': ', '# ', '\u001b[31m\t'])('takes no long time for many %j', (piece) => {
    const many = piece.repeat(64 * 1024);
    for (const line of [many, `${many}x`, `${many}::x`, `x${many}`]) {
      const started = performance.now();
      expect(parseCommand(safeLine(line))).toBeUndefined();
      expect(performance.now() - started).toBeLessThan(5000);
    }
  });

  it('keeps colors and everything that is not a command', () => {
    for (const line of ['a :: b', 'x::y', '# [1]', '## heading', '\u001b[31mred\u001b[0m', 'größer ≥ 1', '::', '']) {
      expect(safeLine(line).replace(/^: :/, '::')).toBe(line);
    }
  });
});
