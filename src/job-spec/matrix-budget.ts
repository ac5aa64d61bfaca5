/** Limits the matrices of a spec: a small text can ask for more points than any machine can hold. */

/** The largest run that the program is designed for. */
const MAX_POINTS = 100_000;

/** Limit on the arguments of all points together, and on comparisons with `include` and `exclude`. */
const MAX_STEPS = 2_000_000;

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
    return `the matrix has ${points} points; one spec may have at most ${MAX_POINTS}`;
  }
  if (steps > budget.steps) {
    return `the matrix has ${points} points with too many arguments, include and exclude together`;
  }
  budget.points -= points;
  budget.steps -= steps;
  return undefined;
}
