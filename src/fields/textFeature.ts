import { createServerFeature } from '@payloadcms/richtext-lexical';

/** Marks for language and abbreviations, a paste that keeps structure only, and the door for the check of a text. */
export const AccessibleTextFeature = createServerFeature({
  feature: { ClientFeature: '/src/admin/text/AccessibleText#AccessibleText' },
  key: 'accessibleText',
});
