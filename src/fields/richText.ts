import {
  BlockquoteFeature,
  BoldFeature,
  EXPERIMENTAL_TableFeature,
  FixedToolbarFeature,
  HeadingFeature,
  ItalicFeature,
  LinkFeature,
  lexicalEditor,
  OrderedListFeature,
  ParagraphFeature,
  UnorderedListFeature,
} from '@payloadcms/richtext-lexical';
import type { RichTextField } from 'payload';
import { isSafeLink } from '@/lib/safeLink';
import { unsafeLink } from './text';
import { AccessibleTextFeature } from './textFeature';

/** The only editor: real headings from h2 on, no colours, no alignment, no pictures inside running text. */
export const editor = lexicalEditor({
  admin: { placeholder: 'Hier schreiben' },
  features: () => [
    ParagraphFeature(),
    HeadingFeature({ enabledHeadingSizes: ['h2', 'h3', 'h4'] }),
    BoldFeature(),
    ItalicFeature(),
    UnorderedListFeature(),
    OrderedListFeature(),
    BlockquoteFeature(),
    LinkFeature({
      enabledCollections: ['pages', 'topics', 'member-associations', 'partners', 'media'],
      fields: ({ defaultFields }) =>
        defaultFields
          .filter((field) => !('name' in field && field.name === 'newTab'))
          .map((field) =>
            'name' in field && field.name === 'url' && field.type === 'text'
              ? {
                  ...field,
                  validate: (value: unknown, options: { siblingData?: { linkType?: string } }) =>
                    options.siblingData?.linkType === 'internal' ||
                    (typeof value === 'string' && isSafeLink(value)) ||
                    unsafeLink,
                }
              : field,
          ) as typeof defaultFields,
    }),
    EXPERIMENTAL_TableFeature(),
    AccessibleTextFeature(),
    FixedToolbarFeature(),
  ],
});

export function richText(
  name: string,
  label: string,
  extra: Partial<Omit<RichTextField, 'name' | 'type' | 'label'>> & { description?: string } = {},
): RichTextField {
  const { description, ...rest } = extra;
  return {
    ...rest,
    name,
    label,
    type: 'richText',
    editor,
    admin: { ...rest.admin, ...(description ? { description } : {}) },
  } as RichTextField;
}
