/** Normalizes names like Python, which converts identifiers to NFKC, but not strings or file names. */

/** The name of an identifier in Python source: `ﬁt` is `fit`, and `µ` (U+00B5) is `μ` (U+03BC). */
export function foldedName(identifier: string): string {
  return identifier.normalize('NFKC');
}

const IDENTIFIER = /^[_\p{XID_Start}][\p{XID_Continue}]*$/u;

/**
 * The name of a keyword argument as the function sees it. A name that isn't an identifier, such as `learning-rate`, can
 * only be passed by a mapping (`**options`), and Python doesn't normalize it.
 */
export function keywordName(written: string): string {
  const folded = foldedName(written);
  return IDENTIFIER.test(folded) ? folded : written;
}
