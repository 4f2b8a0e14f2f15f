import { Accordion } from '@/components/parts/Accordion';
import { RichText } from '@/components/RichText';
import type { RichTextContent } from '@/lib/lexicalTypes';
import { softHyphens } from '@/lib/softHyphens';

export interface FaqView {
  id?: string;
  heading?: string | null;
  items: { question: string; answer: RichTextContent }[];
}

export function Faq({ id, heading, items }: FaqView) {
  return (
    <section className="block" id={id}>
      <h2>{softHyphens(heading || 'Fragen und Antworten')}</h2>
      <Accordion
        items={items.map(({ question, answer }) => ({
          title: question,
          content: <RichText content={answer} baseLevel={4} anchors={false} />,
        }))}
      />
    </section>
  );
}
