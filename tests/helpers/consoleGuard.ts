type Level = 'error' | 'warn';
type Call = { level: Level; text: string };

let announced: { level: Level; pattern: RegExp }[] = [];
let calls: Call[] = [];

/** Announces one console message of this test; the test fails as well when it does not come. */
export function expectConsole(level: Level, pattern: RegExp): void {
  announced.push({ level, pattern });
}

export function recordConsole(level: Level, parts: unknown[]): void {
  calls.push({ level, text: parts.map(String).join(' ') });
}

/** Sentences about messages that nobody announced and announced ones that did not come; forgets both. */
export function settleConsole(): string[] {
  const matches = (call: Call, { level, pattern }: (typeof announced)[number]) =>
    call.level === level && pattern.test(call.text);
  const surprises = calls
    .filter((call) => !announced.some((expected) => matches(call, expected)))
    .map((call) => `Unannounced console.${call.level}: ${call.text}`);
  const missing = announced
    .filter((expected) => !calls.some((call) => matches(call, expected)))
    .map((expected) => `Announced console.${expected.level} did not come: ${expected.pattern}`);
  announced = [];
  calls = [];
  return [...surprises, ...missing];
}
