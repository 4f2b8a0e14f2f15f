import { redirect } from 'next/navigation';
import type { AdminViewServerProps } from 'payload';
import { accountOf } from '@/access/roles';
import { SecondFactor } from '../accounts/SecondFactor';
import { SignInMap } from './SignInMap';

/** All there is for an account that has to set a second factor up first. */
export function DutyPage({ initPageResult: { req } }: AdminViewServerProps) {
  if (!req.user) redirect('/admin/login');
  if (accountOf(req)) redirect('/admin');
  return (
    <div className="panel-entry">
      <SignInMap />
      <main className="panel-entry__main">
        <h1>Noch ein Schritt</h1>
        <p>
          Die Geschäftsstelle meldet sich mit Passwort und Bestätigungscode an. Richten Sie den Code bitte
          jetzt ein, danach geht es weiter.
        </p>
        <SecondFactor codesLeft={0} isDuty goal="/admin" />
        <p className="panel-links panel-entry__foot">
          <a href="/admin/logout">Abmelden</a>
        </p>
      </main>
    </div>
  );
}
