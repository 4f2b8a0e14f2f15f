import { Section } from '@/components/parts/Section';
import { type Statement, Statements as StatementList } from '@/components/Statements';

export interface StatementsView {
  /** Target of the contents list. */
  id?: string;
  heading: string;
  intro?: string | null;
  items: Statement[];
}

export function Statements({ id, heading, intro, items }: StatementsView) {
  return (
    <Section id={id} heading={heading} intro={intro && <p>{intro}</p>} split rule>
      <StatementList statements={items} />
    </Section>
  );
}
