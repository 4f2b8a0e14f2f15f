import { AccountView } from '@payloadcms/next/views';
import { DefaultEditView, Gutter } from '@payloadcms/ui';
import { notFound } from 'next/navigation';
import type { AdminViewServerProps, PayloadRequest } from 'payload';
import type { ComponentProps } from 'react';
import { accountOf, isStaff } from '@/access/roles';
import { findFactor } from '@/accounts/secondFactor/store';
import { sessionsOf } from '@/accounts/sessions';
import { formatDate, formatDateTime } from '@/lib/dates';
import type { User } from '@/payload-types';
import { OwnSessions } from './OwnSessions';
import { SecondFactor } from './SecondFactor';

/** On this page Payload hands everything to its form by context and nothing by property. */
const noProps = {} as ComponentProps<typeof DefaultEditView>;

/**
 * The own account: Payload's form, and below it what keeps the account safe. Payload puts this in two places: first
 * for the page, and once its own page has read the account, with that, for the form within.
 */
export async function AccountPage(props: AdminViewServerProps & { doc?: User }) {
  const { req } = props.initPageResult;
  if (!accountOf(req)) notFound();
  if (!props.doc) return AccountView(props);
  return (
    <>
      <DefaultEditView {...noProps} />
      <Gutter className="panel-own">
        <OwnAddress doc={props.doc} />
        <OwnFactor req={req} />
        <Sessions req={req} />
      </Gutter>
    </>
  );
}

function OwnAddress({ doc: { pendingEmail } }: { doc: User }) {
  return (
    <section className="panel-own__part" aria-labelledby="own-address">
      <h2 id="own-address">Ihre E-Mail-Adresse ändern</h2>
      <p className="panel-hint">
        Tragen Sie oben die neue Adresse ein, und speichern Sie. Sie gilt, sobald Sie den Link geöffnet haben,
        den wir dorthin schicken.
      </p>
      {pendingEmail && (
        <p>
          Noch nicht bestätigt: <strong>{pendingEmail}</strong>
        </p>
      )}
    </section>
  );
}

async function OwnFactor({ req }: { req: PayloadRequest }) {
  const factor = await findFactor(req, Number(req.user?.id));
  const { twoFactorForStaff } = await req.payload.findGlobal({
    slug: 'settings',
    depth: 0,
    overrideAccess: true,
  });
  return (
    <SecondFactor
      since={factor?.confirmedAt ? formatDate(factor.confirmedAt) : undefined}
      codesLeft={factor?.codesLeft ?? 0}
      isDuty={Boolean(twoFactorForStaff) && isStaff(req)}
    />
  );
}

async function Sessions({ req }: { req: PayloadRequest }) {
  const sessions = await sessionsOf(req, req.user as unknown as { id: number; _sid?: string });
  return (
    <OwnSessions
      sessions={sessions.map(({ id, createdAt, current }) => ({
        id,
        current,
        since: formatDateTime(createdAt),
      }))}
    />
  );
}
