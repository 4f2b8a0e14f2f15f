import { useEffect, useState } from 'react';
import { createPortal } from 'react-dom';
import type { Finding } from '@/quality/profileFindings';
import { Badge } from '../parts/Badge';

/** Puts into each tab how much is missing in it. Payload takes only words as the name of a tab. */
export function TabCounts({ findings, tabOf }: { findings: Finding[]; tabOf: (finding: Finding) => number }) {
  const [tabs, setTabs] = useState<HTMLElement[]>([]);
  useEffect(() => setTabs([...document.querySelectorAll<HTMLElement>('.tabs-field__tab-button')]), []);
  return tabs.map((tab, index) => {
    const here = findings.filter((finding) => tabOf(finding) === index);
    const faults = here.filter(({ isNeeded }) => isNeeded).length;
    const badges = [
      { kind: 'fault', count: faults, word: 'Fehler' },
      {
        kind: 'hint',
        count: here.length - faults,
        word: here.length - faults === 1 ? 'Hinweis' : 'Hinweise',
      },
    ] as const;
    return createPortal(
      badges.map(
        ({ count, kind, word }) =>
          count > 0 && (
            <Badge key={kind} kind={kind}>
              {count}
              <span className="panel-hidden"> {word}</span>
            </Badge>
          ),
      ),
      tab,
      `tab-${index}`,
    );
  });
}
