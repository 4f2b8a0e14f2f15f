import { Frieze } from '@/components/Map/Frieze';
import { FactsList } from '@/components/parts/FactsList';
import { FigureBand } from '@/components/parts/FigureBand';
import { softHyphens } from '@/lib/softHyphens';
import { fixedSpaces } from '@/lib/typography';

export interface FactsView {
  id?: string;
  heading?: string | null;
  variant: 'table' | 'band';
  items: { label: string; value: string; note?: string | null }[];
}

export function Facts({ id, heading, variant, items }: FactsView) {
  const facts = items.map(({ label, value, note }) => ({
    label: softHyphens(label),
    value: fixedSpaces(softHyphens(value)),
    note: note && fixedSpaces(note),
  }));
  if (variant === 'band') {
    return (
      <FigureBand id={id} heading={heading ?? undefined} figures={facts}>
        <Frieze />
      </FigureBand>
    );
  }
  return (
    <section className="block" id={id}>
      {heading && <h2>{softHyphens(heading)}</h2>}
      <FactsList facts={facts} />
    </section>
  );
}
