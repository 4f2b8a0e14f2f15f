import { type Ring, type Shape, segments } from './polygon';

/** Whole numbers, relative lines, no needless sign or space. */
export function pathOf(shape: Shape): string {
  return shape.flat().map(ringPath).join('');
}

function ringPath(ring: Ring): string {
  const [start] = ring;
  if (!start) return '';
  // The way back to the start is drawn by closing.
  const steps = segments(ring.slice(0, -1)).flatMap(([[x1, y1], [x2, y2]]) => [x2 - x1, y2 - y1]);
  return `M${joined([...start])}l${joined(steps)}z`;
}

function joined(numbers: number[]): string {
  return numbers.map((number, index) => (index === 0 || number < 0 ? `${number}` : ` ${number}`)).join('');
}
