import type { Field, GlobalConfig } from 'payload';
import { globalAccess } from '@/access/access';
import { easyChecked, easyContent } from '@/fields/easyLanguage';
import { explanations } from '@/fields/explanationParts';
import { text } from '@/fields/text';
import { announceGlobalChange } from '@/publishing/announce';

const part = ({ name, label, description }: (typeof explanations)[number]): Field => ({
  name,
  label,
  type: 'group',
  admin: { description },
  fields: [easyContent('Text in Leichter Sprache')],
});

/** What § 4 of the BITV wants explained on a home page, in Leichte Sprache and in Gebärdensprache. */
export const Explanations: GlobalConfig = {
  slug: 'explanations',
  label: 'Erklärungen zur Website',
  access: globalAccess('explanations'),
  admin: {
    group: 'Rahmen der Website',
    description:
      'Vier Erklärungen, die das Gesetz verlangt (§ 4 BITV 2.0). Sie stehen unter /leichte-sprache und /gebaerdensprache.',
  },
  versions: { max: 50 },
  hooks: { afterChange: [announceGlobalChange] },
  fields: [
    text('title', 'Überschrift', { description: 'Zum Beispiel „Die BAG HKV in Leichter Sprache“.' }),
    ...explanations.map(part),
    ...easyChecked,
  ],
};
