import { softHyphens } from '@/lib/softHyphens';
import { TextLink } from './parts/TextLink';
import type { PartnerView } from './templates/views';
import { webName } from './webName';

/** Partners as cards: abbreviation, name, one sentence, their own site. */
export function PartnerList({ partners }: { partners: PartnerView[] }) {
  return (
    <ul className="partner-cards">
      {partners.map((partner) => (
        <li key={partner.id}>
          {partner.abbreviation && <p className="partner-cards__short">{partner.abbreviation}</p>}
          <h3>
            <a href={partner.href}>{softHyphens(partner.name)}</a>
          </h3>
          <p>{softHyphens(partner.summary)}</p>
          {partner.website && (
            <TextLink href={partner.website} strong>
              {webName(partner.website)}
            </TextLink>
          )}
        </li>
      ))}
    </ul>
  );
}
