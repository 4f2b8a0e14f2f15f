'use client';

import { useRouter } from 'next/navigation';
import { useEffect, useState } from 'react';

const lookEvery = 60_000;

/**
 * Says when more has been handed in since the list was loaded. The list itself stays as it is while somebody
 * reads it.
 */
export function NewEntries({ known }: { known: string[] }) {
  const router = useRouter();
  const [count, setCount] = useState(0);
  const ids = known.join(',');

  useEffect(() => {
    setCount(0);
    const ask = async () => {
      if (document.hidden) return;
      const others = ids ? `&where[id][not_in]=${ids}` : '';
      const answer = await fetch(`/api/reviews/count?where[state][equals]=open${others}`).catch(() => null);
      if (answer?.ok) setCount(((await answer.json()) as { totalDocs: number }).totalDocs);
    };
    const timer = setInterval(ask, lookEvery);
    document.addEventListener('visibilitychange', ask);
    return () => {
      clearInterval(timer);
      document.removeEventListener('visibilitychange', ask);
    };
  }, [ids]);

  return (
    <div role="status" className="panel-worklist__new">
      {count > 0 && (
        <button type="button" className="panel-button" onClick={() => router.refresh()}>
          Neu: {count === 1 ? '1 weiterer Eintrag' : `${count} weitere Einträge`}. Liste aktualisieren
        </button>
      )}
    </div>
  );
}
