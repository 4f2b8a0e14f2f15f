import { PartnerList } from '@/components/PartnerList';
import { Section } from '@/components/parts/Section';
import type { PartnerView } from '@/components/templates/views';

export interface PartnersView {
  heading?: string | null;
  intro?: string | null;
  partners: PartnerView[];
}

export function Partners({ heading, intro, partners }: PartnersView) {
  return (
    <Section heading={heading || 'Unsere Partner'} intro={intro && <p>{intro}</p>}>
      <PartnerList partners={partners} />
    </Section>
  );
}
