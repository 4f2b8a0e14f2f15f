import { recordConsole, settleConsole } from './consoleGuard';

console.error = (...parts: unknown[]) => recordConsole('error', parts);
console.warn = (...parts: unknown[]) => recordConsole('warn', parts);

afterEach(() => {
  const problems = settleConsole();
  if (problems.length > 0) throw new Error(problems.join('\n'));
});
