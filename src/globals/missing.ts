import type { Field } from 'payload';

/** Above the form of a legal text: what only the office can add. */
export const missing = (of: 'statement' | 'legal'): Field => ({
  name: 'missing',
  type: 'ui',
  admin: {
    components: { Field: { path: '/src/admin/legal/MissingFacts#MissingFacts', serverProps: { of } } },
  },
});
