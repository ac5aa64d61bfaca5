/** What the matrices of a spec may come to: a small text can ask for more points than any machine holds. */

/** A hundred thousand jobs are the largest run that is planned for. */
const MAX_POINTS = 100_000;

/** Arguments of all points together, and comparisons with `include` and `exclude`. */
const MAX_STEPS = 2_000_000;

/** What is left for the matrices of one spec. */
export interface MatrixBudget {
  points: number;
  steps: number;
}

/** The whole of it. */
export function newBudget(): MatrixBudget {
  return { points: MAX_POINTS, steps: MAX_STEPS };
}

/** Takes what a matrix needs, or says why it is too large. */
export function takeFrom(budget: MatrixBudget, points: number, steps: number): string | undefined {
  if (points > budget.points) {
    return `the matrix has ${points} points; at most ${MAX_POINTS} are possible in one spec`;
  }
  if (steps > budget.steps) {
    return `the matrix has ${points} points with too many arguments, include and exclude together`;
  }
  budget.points -= points;
  budget.steps -= steps;
  return undefined;
}
