import type { ServerProps } from 'payload';
import { isStaff } from '@/access/roles';

/** Where in the handbook of the office a collection is explained. */
const sections: Record<string, string> = {
  activity: 'protokoll',
  'job-runs': 'e-mails-und-aufgaben',
  links: 'links',
  mails: 'e-mails-und-aufgaben',
  media: 'selbst-schreiben',
  'member-associations': 'vergleichen-und-entscheiden',
  pages: 'selbst-schreiben',
  partners: 'selbst-schreiben',
  topics: 'selbst-schreiben',
  users: 'zugaenge',
};

/** Above a list: the way to the page of the handbook that explains it. */
export function HandbookLink({ collectionSlug = '', user }: ServerProps & { collectionSlug?: string }) {
  const section = isStaff({ user: user ?? null }) ? sections[collectionSlug] : undefined;
  return (
    <p>
      <a className="panel-link" href={`/admin/handbuch${section ? `#${section}` : ''}`}>
        Hilfe im Handbuch
      </a>
    </p>
  );
}
