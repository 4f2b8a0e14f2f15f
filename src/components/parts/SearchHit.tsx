/** A stretch of text, marked where it is what was searched for. */
type Stretch = { text: string; marked: boolean };

export interface SearchHit {
  href: string;
  /** "Mitgliedsverband", "Hessen": what it is. */
  labels: string[];
  title: Stretch[];
  text: Stretch[];
}

/** One answer of the search: what it is, its title, the sentence that says most. */
export function Hit({ href, labels, text, title }: SearchHit) {
  return (
    <li>
      <p className="hits__kind">{labels.join(' · ')}</p>
      <h3>
        <a href={href}>
          <Marked parts={title} />
        </a>
      </h3>
      {text.length > 0 && (
        <p>
          <Marked parts={text} />
        </p>
      )}
    </li>
  );
}

function Marked({ parts }: { parts: Stretch[] }) {
  return joinedMarks(parts).map(({ marked, text }, index) =>
    // biome-ignore lint/suspicious/noArrayIndexKey: stretches of a text have no name, only their place.
    marked ? <mark key={index}>{text}</mark> : text,
  );
}

/** Neighbours of one look become one stretch: screen readers would stop at each. */
function joinedMarks(parts: readonly Stretch[]): Stretch[] {
  const joined: Stretch[] = [];
  for (const part of parts) {
    const last = joined.at(-1);
    if (last?.marked === part.marked) last.text += part.text;
    else joined.push({ ...part });
  }
  return joined;
}
