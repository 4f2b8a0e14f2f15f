import type { ReactNode } from 'react';
import type { LinkItem } from '@/lib/linkItem';
import { FactsList } from '../parts/FactsList';
import { PageHead } from '../parts/PageHead';
import { PrevNext } from '../parts/PrevNext';
import { TagsList } from '../parts/TagsList';
import { TextLink } from '../parts/TextLink';
import type { PageVersions } from '../parts/VersionSwitch';
import { webName } from '../webName';
import type { PartnerView } from './views';

export interface PartnerPageProps {
  trail: LinkItem[];
  partner: PartnerView & { text?: ReactNode; topics: LinkItem[] };
  versions?: PageVersions;
  prev?: LinkItem;
  next?: LinkItem;
}

export function PartnerPage({ trail, partner, versions, prev, next }: PartnerPageProps) {
  return (
    <>
      <PageHead
        trail={trail}
        kicker={partner.kind}
        title={partner.name}
        versions={versions}
        lead={partner.summary}
      />
      <div className="container partner">
        {partner.text && <div className="partner__text">{partner.text}</div>}
        <section className="part">
          <h2>Auf einen Blick</h2>
          <FactsList
            facts={[
              { label: 'Abkürzung', value: partner.abbreviation },
              { label: 'Gegründet', value: partner.founded },
              { label: 'Sitz', value: partner.seat },
              {
                label: 'Internet',
                value: partner.website && (
                  <TextLink href={partner.website} strong>
                    {webName(partner.website)}
                  </TextLink>
                ),
              },
            ]}
          />
        </section>
        {partner.topics.length > 0 && (
          <section className="part">
            <h2>Gemeinsame Themen</h2>
            <TagsList links={partner.topics} />
          </section>
        )}
      </div>
      <PrevNext label="Weitere Partner" prev={prev} next={next} />
    </>
  );
}
