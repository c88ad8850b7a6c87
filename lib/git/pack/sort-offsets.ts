const DIGIT = 11;
const VALUES = 1 << DIGIT;

/**
 * Positions of numbers in ascending order of the numbers: a radix sort, several times as fast as sorting pairs.
 * @param values whole numbers of at least 0
 */
export function ascendingOrder(values: Float64Array): Uint32Array {
  let order = new Uint32Array(values.length);
  let other = new Uint32Array(values.length);
  let largest = 0;
  for (let i = 0; i < values.length; i++) {
    order[i] = i;
    if (values[i]! > largest) largest = values[i]!;
  }
  const starts = new Uint32Array(VALUES);
  for (let unit = 1; unit <= largest; unit *= VALUES) {
    starts.fill(0);
    for (let i = 0; i < values.length; i++) starts[digit(values[i]!, unit)]!++;
    for (let sum = 0, i = 0; i < VALUES; i++) {
      const count = starts[i]!;
      starts[i] = sum;
      sum += count;
    }
    for (let i = 0; i < order.length; i++) {
      const position = order[i]!;
      other[starts[digit(values[position]!, unit)]!++] = position;
    }
    [order, other] = [other, order];
  }
  return order;
}

function digit(value: number, unit: number): number {
  return Math.floor(value / unit) % VALUES;
}
