const shortestPart = 3;
/** What German puts between two words: "Eingliederung-s-hilfe". */
const joints = ['', 's', 'es', 'n', 'en', 'er', 'e'];

export interface Split {
  left: string;
  right: string;
}

/** All ways to see a word as two, the evenest first; "kinderheim" also as "kind" and "heim". */
export function splitsOf(word: string): Split[] {
  const splits: Split[] = [];
  for (let at = shortestPart; at <= word.length - shortestPart; at += 1) {
    const right = word.slice(at);
    for (const joint of joints) {
      const whole = word.slice(0, at);
      const left = whole.slice(0, whole.length - joint.length);
      if (whole.endsWith(joint) && left.length >= shortestPart) splits.push({ left, right });
    }
  }
  const shorter = ({ left, right }: Split) => Math.min(left.length, right.length);
  return splits.sort((a, b) => shorter(b) - shorter(a));
}
