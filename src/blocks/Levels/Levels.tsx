import type { ReactNode } from 'react';
import { type Level, LevelDiagram } from '@/components/LevelDiagram';
import { Section } from '@/components/parts/Section';
import { TextLink } from '@/components/parts/TextLink';
import type { LinkItem } from '@/lib/linkItem';
import { softHyphens } from '@/lib/softHyphens';

export interface LevelsView {
  /** Target of the contents list. */
  id?: string;
  heading: string;
  subheading?: string | null;
  content?: ReactNode;
  link?: LinkItem | null;
  rows: Level[];
}

export function Levels({ id, heading, subheading, content, link, rows }: LevelsView) {
  const intro = (
    <>
      {subheading && <h3>{softHyphens(subheading)}</h3>}
      {content}
    </>
  );
  return (
    <Section
      id={id}
      heading={heading}
      intro={intro}
      link={
        link && (
          <TextLink href={link.href} strong>
            {link.label}
          </TextLink>
        )
      }
      split
      rule
    >
      <LevelDiagram levels={rows} />
    </Section>
  );
}
