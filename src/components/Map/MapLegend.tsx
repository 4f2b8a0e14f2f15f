type Swatch = 'area' | 'overlap' | 'base' | 'other' | 'does' | 'advises' | 'lit';
type Entry = readonly [Swatch, string];

const OVERLAP: Entry = ['overlap', 'zwei Verbände, verschiedene Aufgaben'];
const BASE: Entry = ['base', 'kein Mitglied'];

const LEGENDS = {
  overview: [['area', 'Gebiet eines Mitglieds'], OVERLAP, BASE],
  filtered: [['area', 'passt zur Auswahl'], ['other', 'andere Mitglieder'], OVERLAP, BASE],
  topic: [
    ['does', 'Mitglied führt die Aufgabe aus'],
    ['advises', 'Mitglied berät die Kreise'],
    ['other', 'andere Mitglieder'],
    BASE,
  ],
} satisfies Record<string, readonly Entry[]>;

/** What the colours of a map mean, in words. */
export function MapLegend({ kind }: { kind: keyof typeof LEGENDS }) {
  return <LegendList entries={LEGENDS[kind]} />;
}

/** A legend with words of its own. */
export function LegendList({ entries }: { entries: readonly Entry[] }) {
  return (
    <ul className="map-legend">
      {entries.map(([swatch, words]) => (
        <li key={swatch}>
          <span className={`map-swatch map-swatch--${swatch}`} />
          {words}
        </li>
      ))}
    </ul>
  );
}
