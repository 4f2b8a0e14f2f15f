import type { NavigationGroupSeed, NavigationItemSeed } from './types';

export const mainNavigation: NavigationItemSeed[] = [
  { label: 'Über uns', link: '/ueber-uns' },
  { label: 'Mitgliedsverbände', link: '/mitgliedsverbaende' },
  { label: 'Themen', link: '/themen' },
  { label: 'Partner', link: '/partner' },
];

export const footerNavigation: NavigationGroupSeed[] = [
  {
    title: 'Die BAG HKV',
    items: [
      ...mainNavigation,
      { label: 'Kreise und Städte von A bis Z', link: '/kreise-und-staedte' },
      { label: 'Kontakt', link: '/kontakt' },
    ],
  },
  {
    title: 'Verständlich für alle',
    items: [
      { label: 'Leichte Sprache', link: '/leichte-sprache' },
      { label: 'Darstellung', link: '/darstellung' },
      { label: 'Barriere melden', link: '/barriere-melden' },
      { label: 'Erklärung zur Barrierefreiheit', link: '/barrierefreiheit' },
    ],
  },
  {
    title: 'Rechtliches',
    items: [
      { label: 'Impressum', link: '/impressum' },
      { label: 'Datenschutz', link: '/datenschutz' },
      { label: 'Lizenzen', link: '/lizenzen' },
      { label: 'Inhaltsübersicht', link: '/sitemap' },
    ],
  },
];
