/** Limits the matrices of a spec: a small text can ask for more points than any machine can hold. */

/** A million jobs take 2 GB of memory, which is half of what Node allows itself on a machine of 16 GB. */
const MAX_POINTS = 1_000_000;

/** Limit on the arguments of all points together, and on comparisons with `include` and `exclude`. */
const MAX_STEPS = 10_000_000;

/** The remaining budget for the matrices of one spec. */
export interface MatrixBudget {
  points: number;
  steps: number;
}

/** The full budget. */
export function newBudget(): MatrixBudget {
  return { points: MAX_POINTS, steps: MAX_STEPS };
}

/** Takes the cost of a matrix from the budget, or says why the matrix is too large. */
export function takeFrom(budget: MatrixBudget, points: number, steps: number): string | undefined {
  if (points > budget.points) {
    return `the matrix has ${pointsText(points)}; one spec may have at most a million`;
  }
  if (steps > budget.steps) {
    return `the matrix has ${pointsText(points)} with too many arguments, include and exclude together`;
  }
  budget.points -= points;
  budget.steps -= steps;
  return undefined;
}

/** Numbers from 2^53 are not exact, and from 1.8 × 10^308 infinite. */
function pointsText(points: number): string {
  const power = Math.round(Math.log10(points));
  const large = Number.isFinite(power) ? `about 10^${power}` : 'more than 10^308';
  return `${Number.isSafeInteger(points) ? points : large} points`;
}
