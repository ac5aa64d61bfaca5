/** Converts to IEEE 754 half precision (numpy float16), which DataView lacks in Node 20. */

/** The 16 bits of the half nearest to a double, ties to even. Rounds once, like numpy's `npy_double_to_half`. */
export function halfBits(value: number): number {
  if (Number.isNaN(value)) {
    return 0x7e00;
  }
  const sign = value < 0 || Object.is(value, -0) ? 0x8000 : 0;
  const magnitude = Math.abs(value);
  // 65520 is halfway between the largest half, 65504, and the next value if there were one.
  if (magnitude >= 65520) {
    return sign | 0x7c00;
  }
  // Halves are multiples of 2^(exponent - 10), and the smallest are multiples of 2^-24. The division is exact.
  const exponent = Math.max(exponentOf(magnitude), -14);
  const steps = roundToEven(magnitude / 2 ** (exponent - 10));
  // The leading 1 of the steps and a carry out of the mantissa correctly add to the exponent.
  return sign | (((exponent + 14) << 10) + steps);
}

function exponentOf(magnitude: number): number {
  const view = new DataView(new ArrayBuffer(8));
  view.setFloat64(0, magnitude);
  return ((view.getUint16(0) >> 4) & 0x7ff) - 1023;
}

function roundToEven(value: number): number {
  const floor = Math.floor(value);
  const rest = value - floor;
  return rest > 0.5 || (rest === 0.5 && floor % 2 === 1) ? floor + 1 : floor;
}
