import '@/styles/site.scss';
import '@/styles/forms.scss';
import type { Metadata } from 'next';
import type { ReactNode } from 'react';

export const dynamic = 'force-dynamic';

export const metadata: Metadata = {
  icons: [{ url: '/favicon.svg' }],
  robots: { index: false, follow: false },
  referrer: 'no-referrer',
};

/** Pages for people who have no account yet, or come by a link in a mail: no panel, no scripts. */
export default function AccountLayout({ children }: { children: ReactNode }) {
  return (
    <html lang="de">
      <body>{children}</body>
    </html>
  );
}
