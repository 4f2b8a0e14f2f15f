import type { MembersView } from './Members';

export const membersExample: MembersView = {
  heading: 'Unsere Mitgliedsverbände',
  variant: 'tiles',
  members: [
    {
      id: 'bezirk-schwaben',
      href: '/mitgliedsverbaende/bezirk-schwaben',
      name: 'Bezirk Schwaben',
      label: 'Bezirk Schwaben',
      state: 'Bayern',
    },
    {
      id: 'lwl',
      href: '/mitgliedsverbaende/lwl',
      name: 'Landschaftsverband Westfalen-Lippe',
      label: 'LWL',
      state: 'Nordrhein-Westfalen',
    },
  ],
};
