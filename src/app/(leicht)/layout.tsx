import '@/styles/site.scss';
import '@/styles/easy.scss';
import type { Viewport } from 'next';
import type { ReactNode } from 'react';
import { FONT_FILES } from '@/lib/fonts';

export { metadata } from '../(site)/layout';

export const dynamic = 'force-dynamic';

/** Always light: Leichte Sprache asks for a light ground of one colour. */
export const viewport: Viewport = {
  width: 'device-width',
  initialScale: 1,
  colorScheme: 'light',
  themeColor: '#FFFDF4',
};

export default function EasyLayout({ children }: { children: ReactNode }) {
  return (
    <html lang="de" className="easy-page">
      <head>
        {FONT_FILES.map((href) => (
          <link key={href} rel="preload" href={href} as="font" type="font/woff2" crossOrigin="anonymous" />
        ))}
      </head>
      <body>{children}</body>
    </html>
  );
}
