export const letterId = (letter: string) => `buchstabe-${letter.toLowerCase()}`;

/** Jumps to the letters that have entries. */
export function LetterNav({ letters, label }: { letters: string[]; label: string }) {
  return (
    <nav className="letters" aria-label={label}>
      <ul>
        {letters.map((letter) => (
          <li key={letter}>
            <a href={`#${letterId(letter)}`}>{letter}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
