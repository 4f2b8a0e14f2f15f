import type { DownloadsView } from './Downloads';

export const downloadsExample: DownloadsView = {
  heading: 'Zum Herunterladen',
  files: [{ label: 'Liste der Mitglieder', href: '/mitgliedsverbaende/liste.csv', type: 'CSV', bytes: 2100 }],
};
