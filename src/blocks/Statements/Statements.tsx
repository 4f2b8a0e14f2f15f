import { Section } from '@/components/parts/Section';
import { type Statement, Statements as StatementList } from '@/components/Statements';

export interface StatementsView {
  heading: string;
  intro?: string | null;
  items: Statement[];
}

export function Statements({ heading, intro, items }: StatementsView) {
  return (
    <Section heading={heading} intro={intro && <p>{intro}</p>} split rule>
      <StatementList statements={items} />
    </Section>
  );
}
