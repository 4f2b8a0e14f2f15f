import { PartnerList } from '@/components/PartnerList';
import { Section } from '@/components/parts/Section';
import type { PartnerView } from '@/components/templates/views';

export interface PartnersView {
  /** Target of the contents list. */
  id?: string;
  heading?: string | null;
  intro?: string | null;
  partners: PartnerView[];
}

export function Partners({ id, heading, intro, partners }: PartnersView) {
  return (
    <Section id={id} heading={heading || 'Unsere Partner'} intro={intro && <p>{intro}</p>}>
      <PartnerList partners={partners} />
    </Section>
  );
}
