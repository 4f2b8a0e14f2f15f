'use client';

import { useRouter } from 'next/navigation';
import { useRef, useState } from 'react';
import { type Answer, ask } from './ask';

interface Session {
  id: string;
  current: boolean;
  /** "24. November 2026, 10:31 Uhr" */
  since: string;
}

/** Where somebody is signed in, and the way to end that. */
export function OwnSessions({ sessions }: { sessions: Session[] }) {
  const router = useRouter();
  const [said, setSaid] = useState<Answer>();
  const heading = useRef<HTMLHeadingElement>(null);
  const end = async (path: string) => {
    setSaid(await ask(path, {}, 'DELETE'));
    router.refresh();
    heading.current?.focus();
  };
  return (
    <section className="panel-own__part" aria-labelledby="own-sessions">
      <h2 id="own-sessions" ref={heading} tabIndex={-1}>
        Hier sind Sie angemeldet
      </h2>
      <p className="panel-hint">
        Kennen Sie eine Anmeldung nicht? Beenden Sie sie, und ändern Sie dann Ihr Passwort.
      </p>
      <ul className="panel-changes">
        {sessions.map(({ id, current, since }) => (
          <li key={id}>
            <span>
              Angemeldet seit {since}
              {current && <strong> (hier und jetzt)</strong>}
            </span>
            {!current && (
              <button
                type="button"
                className="panel-button"
                aria-label={`Beenden: Anmeldung seit ${since}`}
                onClick={() => end(`sessions/${id}`)}
              >
                Beenden
              </button>
            )}
          </li>
        ))}
      </ul>
      {sessions.length > 2 && (
        <button type="button" className="panel-button" onClick={() => end('sessions')}>
          Alle anderen beenden
        </button>
      )}
      <p role="status" className={said && !said.ok ? 'panel-fault' : undefined}>
        {said?.sentence}
      </p>
    </section>
  );
}
