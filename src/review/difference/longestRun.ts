/** Places of a longest increasing run in a list of different numbers: what has kept its order. */
export function longestRun(values: readonly number[]): Set<number> {
  const previous: (number | undefined)[] = [];
  // ends[n]: place of the smallest value that ends a run of n + 1 values.
  const ends: number[] = [];
  values.forEach((value, place) => {
    const found = ends.findIndex((end) => (values[end] as number) >= value);
    const length = found === -1 ? ends.length : found;
    previous[place] = ends[length - 1];
    ends[length] = place;
  });
  const run = new Set<number>();
  for (let place = ends.at(-1); place !== undefined; place = previous[place]) run.add(place);
  return run;
}
