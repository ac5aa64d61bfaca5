import { describe, expect, it } from 'vitest';
import { createScreen } from '../../../src/terminal/screen';

/** A screen of a terminal, and what it wrote. */
function aScreen(sticky: boolean, columns = 80) {
  const texts: string[] = [];
  const size = { columns, rows: 24 };
  const write = (data: string | Buffer): void => void texts.push(String(data));
  return { texts, size, screen: createScreen({ write, size: () => size, sticky }) };
}

describe('lines that are redrawn', () => {
  it('are written again only if they changed', () => {
    const { texts, screen } = aScreen(true);
    screen.draw(['one', 'two']);
    screen.draw(['one', 'two']);
    screen.draw(['one', 'three']);
    screen.draw([]);
    expect(texts).toEqual(['one\ntwo', '\r\u001b[1A\u001b[Jone\nthree', '\r\u001b[1A\u001b[J']);
  });

  it('stay below others, which wait for the next drawing unless there are very many', () => {
    const { texts, screen } = aScreen(true);
    screen.draw(['live']);
    screen.line('a');
    screen.bytes(Buffer.from('b\n'));
    expect(texts).toEqual(['live']);
    screen.draw(['live']);
    expect(texts.splice(0)).toEqual(['live', '\r\u001b[Ka\nb\nlive']);
    screen.bytes(Buffer.from(`${'x'.repeat(70_000)}\n`));
    expect(texts).toEqual([`\r\u001b[K${'x'.repeat(70_000)}\nlive`]);
  });

  it('are replaced by others if they are not sticky', () => {
    const { texts, screen } = aScreen(false);
    screen.draw(['10%']);
    screen.line('a');
    screen.line('b');
    expect(texts).toEqual(['10%', '\r\u001b[Ka\n', 'b\n']);
  });

  it('are removed where a narrower terminal shows them on several rows', () => {
    const { texts, screen, size } = aScreen(true);
    screen.draw(['\u001b[2m0123456789\u001b[0m', 'x']);
    size.columns = 4;
    screen.draw([]);
    expect(texts.at(-1)).toBe('\r\u001b[3A\u001b[J');
  });
});
