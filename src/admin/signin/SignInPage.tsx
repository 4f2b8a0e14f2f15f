import { redirect } from 'next/navigation';
import type { AdminViewServerProps } from 'payload';
import { getSafeRedirect } from 'payload/shared';
import { type OidcFault, oidcFaults } from '@/accounts/oidc/faults';
import { env } from '@/lib/env';
import { SignInForm } from './SignInForm';
import { SignInMap } from './SignInMap';

/** The way into the panel, in one or two steps. */
export function SignInPage({ initPageResult: { req }, searchParams }: AdminViewServerProps) {
  const goal = getSafeRedirect({ fallbackTo: '/admin', redirectTo: searchParams?.redirect ?? '' });
  if (req.user) redirect(goal);
  const fault = String(searchParams?.anmeldung ?? '');
  return (
    <div className="panel-entry">
      <SignInMap />
      <main className="panel-entry__main">
        <SignInForm
          goal={goal}
          service={env().oidc && `/api/users/oidc/start?redirect=${encodeURIComponent(goal)}`}
          fault={fault in oidcFaults ? oidcFaults[fault as OidcFault] : undefined}
          isKnown={searchParams?.schritt === 'code'}
        />
      </main>
    </div>
  );
}
