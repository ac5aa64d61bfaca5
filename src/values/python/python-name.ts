/** Names as Python's tokenizer takes them: it folds every identifier to NFKC, and no string and no file name. */

/** The name that an identifier of Python source stands for: `ﬁt` is `fit`, and `µ` (U+00B5) is `μ` (U+03BC). */
export function foldedName(identifier: string): string {
  return identifier.normalize('NFKC');
}

const IDENTIFIER = /^[_\p{XID_Start}][\p{XID_Continue}]*$/u;

/**
 * The name of a keyword argument, as it reaches the function when it is written in a call. What can't be written there,
 * such as `learning-rate`, only a mapping can pass (`**options`), and Python leaves that alone.
 */
export function keywordName(written: string): string {
  const folded = foldedName(written);
  return IDENTIFIER.test(folded) ? folded : written;
}
