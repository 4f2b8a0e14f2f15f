import { ButtonLink } from '@/components/parts/ButtonLink';
import type { LinkItem } from '@/lib/linkItem';
import { softHyphens } from '@/lib/softHyphens';
import { fixedSpaces } from '@/lib/typography';

export interface CtaView {
  id?: string;
  heading: string;
  text?: string | null;
  link: LinkItem;
}

export function Cta({ id, heading, text, link }: CtaView) {
  return (
    <section className="block cta" id={id}>
      <h2>{softHyphens(heading)}</h2>
      {text && <p>{fixedSpaces(softHyphens(text))}</p>}
      <ButtonLink href={link.href}>{link.label}</ButtonLink>
    </section>
  );
}
