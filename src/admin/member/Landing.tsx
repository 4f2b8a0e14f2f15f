import type { ReactNode } from 'react';
import { formatMonth, isoDay } from '@/lib/dates';
import { StillTrue } from './StillTrue';

/** What somebody meets who has not changed anything: one question, one click. */
export function Landing({
  heading,
  id,
  checkedOn,
  children,
}: {
  heading: string;
  id: number;
  checkedOn: unknown;
  children: ReactNode;
}) {
  const now = new Date();
  const thanks = `Danke. Ihr Profil gilt bis ${formatMonth(inAYear(now))} als geprüft.`;
  const isChecked = typeof checkedOn === 'string' && isoDay(checkedOn) === isoDay(now);
  return (
    <div className="panel-strip__landing">
      <div>
        <h2 id={heading} tabIndex={-1}>
          {isChecked ? thanks : 'Guten Tag. Stimmt Ihr Profil noch?'}
        </h2>
        <p>{children}</p>
        <p>
          {!isChecked && 'Stimmt alles, reicht ein Klick. '}Hat sich etwas geändert, ändern Sie es unten im
          Formular. Öffentlich wird es erst, wenn die Geschäftsstelle es freigegeben hat.
        </p>
      </div>
      {!isChecked && <StillTrue id={id} thanks={thanks} />}
    </div>
  );
}

function inAYear(now: Date): Date {
  const then = new Date(now);
  then.setFullYear(now.getFullYear() + 1);
  return then;
}
