import type { ReactNode } from 'react';
import { softHyphens } from '@/lib/softHyphens';

export type AccordionItem = { title: string; content: ReactNode };

/** Questions that open their answers, without script. The first one is open. */
export function Accordion({ items, level = 3 }: { items: AccordionItem[]; level?: 2 | 3 | 4 }) {
  const Heading = `h${level}` as const;
  return (
    <div className="accordion-group">
      {items.map((item, index) => (
        <details key={item.title} className="kern-accordion" open={index === 0}>
          <summary className="kern-accordion__header">
            <Heading className="kern-title">{softHyphens(item.title)}</Heading>
          </summary>
          <div className="kern-accordion__body">{item.content}</div>
        </details>
      ))}
    </div>
  );
}
