import type { OfficeSeed } from './types';

/** The office as attested. It has no phone number or e-mail address of its own yet. */
export const office: OfficeSeed = {
  name: 'Geschäftsstelle der BAG HKV',
  host: 'c/o Landschaftsverband Westfalen-Lippe',
  street: 'Freiherr-vom-Stein-Platz 1',
  postalCode: '48133',
  city: 'Münster',
};
