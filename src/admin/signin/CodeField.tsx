import { TextField } from '../accounts/TextField';

/** One field for a code; spaces in it do not matter, and it is never sent by itself. */
export function CodeField({ kind = 'app', isFaulty }: { kind?: 'app' | 'recovery'; isFaulty: boolean }) {
  const shared = { name: 'code', className: 'panel-code', spellCheck: false, autoCapitalize: 'none' };
  return kind === 'app' ? (
    <TextField
      label="Code (6 Ziffern)"
      inputMode="numeric"
      autoComplete="one-time-code"
      aria-invalid={isFaulty}
      {...shared}
    />
  ) : (
    <TextField label="Ersatzcode" autoComplete="off" aria-invalid={isFaulty} {...shared} />
  );
}
