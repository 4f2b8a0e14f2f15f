import type { UIFieldServerProps } from 'payload';
import { isStaff } from '@/access/roles';
import { formatDate, formatDateTime } from '@/lib/dates';
import type { Message } from '@/payload-types';
import { AnswerForm } from './AnswerForm';
import { Due } from './Due';

/** What has been answered so far, and the way to answer. */
export async function MessageDesk({ data, payload, user }: UIFieldServerProps) {
  const message = data as Message;
  if (!message?.id || !isStaff({ user: user ?? null })) return null;
  const { enforcement } = await payload.findGlobal({
    slug: 'accessibility-statement',
    depth: 0,
    overrideAccess: true,
  });
  return (
    <section className="panel-desk" aria-labelledby="antworten">
      <h2 id="antworten">Antwort</h2>
      <p>
        Frist: <Due message={message} />
      </p>
      <p className="panel-hint">
        Eingegangen am {formatDate(message.receivedAt)}. Erste Antwort bis{' '}
        {formatDate(message.firstAnswerDue)}, spätestens bis {formatDate(message.answerDue)}. Wird am{' '}
        {formatDate(message.deleteOn)} gelöscht.
      </p>
      {message.answers?.map(({ at, by, id, isInterim, text }) => (
        <article key={id} className="panel-desk__answer">
          <h3>
            {isInterim ? 'Zwischenstand' : 'Antwort'} vom {formatDateTime(at)}
            {by && `, ${by}`}
          </h3>
          <p>{text}</p>
        </article>
      ))}
      {message.state === 'closed' ? (
        <p>Diese Meldung ist abgeschlossen.</p>
      ) : (
        <AnswerForm
          id={message.id}
          email={message.email ?? undefined}
          until={formatDate(message.answerDue)}
          enforcement={message.kind === 'barrier' ? (enforcement?.name ?? undefined) : undefined}
        />
      )}
    </section>
  );
}
