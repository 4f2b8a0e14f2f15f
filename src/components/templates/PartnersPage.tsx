import type { LinkItem } from '@/lib/linkItem';
import { softHyphens } from '@/lib/softHyphens';
import { fixedSpaces } from '@/lib/typography';
import { FactsList } from '../parts/FactsList';
import { PageHead } from '../parts/PageHead';
import { Section } from '../parts/Section';
import { TextLink } from '../parts/TextLink';
import { webName } from '../webName';
import type { PartnerView } from './views';

export interface PartnersPageProps {
  trail: LinkItem[];
  title: string;
  lead: string;
  /** Kinds in their order, each with its partners: "Kommunale Spitzenverbände". */
  groups: { kind: string; partners: PartnerView[] }[];
  /** Whom to ask about working together. */
  office?: LinkItem;
}

export function PartnersPage({ trail, title, lead, groups, office }: PartnersPageProps) {
  return (
    <>
      <PageHead trail={trail} title={title} lead={lead} />
      <div className="container partners">
        {groups.map(({ kind, partners }) => (
          <section key={kind} className="partners__group">
            <h2>{softHyphens(kind)}</h2>
            <ul>
              {partners.map((partner) => (
                <PartnerRow key={partner.id} partner={partner} />
              ))}
            </ul>
          </section>
        ))}
      </div>
      {office && (
        <Section heading="Wie arbeiten wir zusammen?" split rule>
          <div>
            <p className="lead">
              Wir stimmen uns ab und vertreten gemeinsame Interessen. Fragen zur Zusammenarbeit beantwortet
              die Geschäftsstelle.
            </p>
            <TextLink href={office.href} strong>
              {office.label}
            </TextLink>
          </div>
        </Section>
      )}
    </>
  );
}

function PartnerRow({ partner }: { partner: PartnerView }) {
  const { abbreviation, href, name, summary, website, founded, seat } = partner;
  return (
    <li className="partner-row">
      {abbreviation && <p className="partner-row__short">{abbreviation}</p>}
      <div className="partner-row__text">
        <h3>
          <a href={href}>{fixedSpaces(softHyphens(name))}</a>
        </h3>
        <p>{fixedSpaces(softHyphens(summary))}</p>
        {website && (
          <TextLink href={website} strong>
            {webName(website)}
          </TextLink>
        )}
      </div>
      <div className="partner-row__facts">
        <FactsList
          facts={[
            { label: 'Gegründet', value: founded },
            { label: 'Sitz', value: seat },
          ]}
        />
      </div>
    </li>
  );
}
