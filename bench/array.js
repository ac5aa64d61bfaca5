export async function arrayFigure() {
  return [];
}
