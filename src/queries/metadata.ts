import type { Metadata } from 'next';
import { env } from '@/lib/env';

const siteName = 'BAG HKV';

/** Absolute address of a path of this site. */
export const absolute = (path: string) => new URL(path, env().serverUrl).href;

export interface PageFacts {
  title: string;
  description?: string;
  path: string;
  /** Path of the picture on shared links. */
  picture?: string;
  noindex?: boolean;
  /** Paths of the same page in other forms, by their language tag. */
  languages?: Record<string, string>;
}

/** Title, description, canonical address and what shared links show. */
export function pageMetadata({
  title,
  description,
  path,
  picture = '/share.png',
  noindex,
  languages = {},
}: PageFacts): Metadata {
  const url = absolute(path);
  const images = [{ url: absolute(picture), width: 1200, height: 630 }];
  const fullTitle = path === '/' ? `${siteName} – ${title}` : `${title} – ${siteName}`;
  return {
    title: { absolute: fullTitle },
    description,
    alternates: {
      canonical: url,
      types: { 'application/atom+xml': absolute('/feed.xml') },
      languages: Object.fromEntries(Object.entries(languages).map(([tag, other]) => [tag, absolute(other)])),
    },
    openGraph: { title, description, url, siteName, locale: 'de_DE', type: 'website', images },
    twitter: { card: 'summary_large_image' },
    robots: noindex ? { index: false } : undefined,
  };
}

/** First sentences of a text that fit into a search result. */
export function shortened(text: string | null | undefined, length = 160): string | undefined {
  if (!text || text.length <= length) return text ?? undefined;
  return `${text.slice(0, length).replace(/\s+\S*$/, '')} …`;
}
