import type { Finding, Rule } from '../types';

/** Whoever searches, and whoever has little time, reads one or two sentences first. */
export const summary: Rule = ({ data }): Finding[] => {
  if (!('lead' in data) || !('seo' in data)) return [];
  const seo = data.seo as { description?: unknown } | null;
  if (data.lead || seo?.description) return [];
  return [
    {
      rule: 'summary',
      kind: 'hint',
      short: 'Keine Einleitung',
      sentence: 'Die Seite hat keine Einleitung und keine Kurzbeschreibung. Ein bis zwei Sätze helfen allen.',
      place: { path: 'lead', label: 'Einleitung' },
    },
  ];
};
