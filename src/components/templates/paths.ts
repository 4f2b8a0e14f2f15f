/** Addresses that templates link to by themselves. */
export const membersPath = '/mitgliedsverbaende';
export const finderPath = '/zustaendig';
export const districtsPath = '/kreise-und-staedte';
export const topicsPath = '/themen';
export const searchPath = '/suche';
