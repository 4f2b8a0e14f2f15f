import { OverviewMap } from '@/components/Map/OverviewMap';
import { MemberTiles } from '@/components/MemberTiles';
import { Section } from '@/components/parts/Section';
import { TagsList } from '@/components/parts/TagsList';
import { TextLink } from '@/components/parts/TextLink';
import { membersPath } from '@/components/templates/paths';
import type { MemberRef } from '@/components/templates/views';

export interface MembersView {
  /** Target of the contents list. */
  id?: string;
  heading?: string | null;
  intro?: string | null;
  variant: 'tiles' | 'list' | 'map';
  /** All members, A to Z. */
  members: MemberRef[];
}

export function Members({ id, heading, intro, variant, members }: MembersView) {
  return (
    <Section
      id={id}
      heading={heading || 'Unsere Mitgliedsverbände'}
      intro={intro && <p>{intro}</p>}
      link={
        <TextLink href={membersPath} strong>
          Liste und Karte
        </TextLink>
      }
      tint={variant === 'tiles'}
    >
      {variant === 'tiles' ? (
        <MemberTiles members={members} />
      ) : (
        <div className={variant === 'map' ? 'members' : undefined}>
          <TagsList links={members.map(({ name, href, state }) => ({ label: name, href, note: state }))} />
          {variant === 'map' && <OverviewMap members={members} />}
        </div>
      )}
    </Section>
  );
}
