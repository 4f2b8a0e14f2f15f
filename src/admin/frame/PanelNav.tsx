import { DefaultNav } from '@payloadcms/next/rsc';
import type { ComponentProps } from 'react';
import { isMember } from '@/access/roles';

/** Payload's navigation; the profile of a member is the first entry already and is not listed again. */
export function PanelNav(props: ComponentProps<typeof DefaultNav>) {
  const { visibleEntities } = props;
  const visible =
    visibleEntities && isMember({ user: props.user ?? null })
      ? { collections: visibleEntities.collections.filter((slug) => slug === 'media'), globals: [] }
      : visibleEntities;
  return <DefaultNav {...props} visibleEntities={visible} />;
}
