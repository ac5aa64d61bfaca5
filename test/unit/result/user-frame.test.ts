import { describe, expect, it } from 'vitest';
import { userFrame } from '../../../src/result/user-frame';

const traceback = (...frames: string[]) =>
  `Traceback (most recent call last):\n${frames.map((frame) => `  File ${frame}\n    code\n`).join('')}ValueError: no\n`;

describe('the frame of the user', () => {
  it('is the last one in a file of the repository', () => {
    const text = traceback(
      '"a.py", line 3, in f',
      '"pkg/b.py", line 14, in g',
      '"/usr/lib/python3/json.py", line 9, in h',
    );
    expect(userFrame(text)).toEqual({ path: 'pkg/b.py', line: 14 });
  });

  it('is found without a function name, as for a syntax error', () => {
    expect(userFrame(traceback('"a b.py", line 7'))).toEqual({ path: 'a b.py', line: 7 });
  });

  it('is undefined if all frames are in the image or not in a file', () => {
    expect(userFrame(traceback('"<string>", line 1, in f', '"/a.py", line 1, in g'))).toBeUndefined();
    expect(userFrame('')).toBeUndefined();
  });
});
