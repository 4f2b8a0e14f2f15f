import '@/styles/site.scss';
import type { Metadata, Viewport } from 'next';
import type { ReactNode } from 'react';
import { env } from '@/lib/env';
import { FONT_FILES } from '@/lib/fonts';

export const dynamic = 'force-dynamic';

export const viewport: Viewport = {
  width: 'device-width',
  initialScale: 1,
  colorScheme: 'light dark',
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#F5F7F3' },
    { media: '(prefers-color-scheme: dark)', color: '#07191F' },
  ],
};

export const metadata: Metadata = {
  metadataBase: new URL(env().serverUrl),
  manifest: '/manifest.webmanifest',
  icons: {
    icon: [
      { url: '/favicon.svg', type: 'image/svg+xml' },
      { url: '/favicon.ico', sizes: '32x32' },
    ],
    apple: '/apple-touch-icon.png',
  },
  formatDetection: { telephone: false, email: false, address: false },
};

export default function SiteLayout({ children }: { children: ReactNode }) {
  return (
    <html lang="de">
      <head>
        {FONT_FILES.map((href) => (
          <link key={href} rel="preload" href={href} as="font" type="font/woff2" crossOrigin="anonymous" />
        ))}
      </head>
      <body>
        {children}
        <script src="/vorlesen.js" defer data-keep="" />
      </body>
    </html>
  );
}
