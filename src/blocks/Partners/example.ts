import type { PartnersView } from './Partners';

export const partnersExample: PartnersView = {
  heading: 'Unsere Partner',
  intro: 'Wir arbeiten mit den kommunalen Spitzenverbänden zusammen.',
  partners: [
    {
      id: 'dlt',
      href: '/partner/dlt',
      name: 'Deutscher Landkreistag e. V.',
      abbreviation: 'DLT',
      kind: 'Kommunaler Spitzenverband',
      summary: 'Der Deutsche Landkreistag ist der Spitzenverband der 294 deutschen Landkreise.',
      website: 'https://www.landkreistag.de',
    },
  ],
};
