import { DefaultNav } from '@payloadcms/next/rsc';
import type { ComponentProps } from 'react';
import { isMember } from '@/access/roles';

/** Payload's navigation; the few entries of a member stand in its head already. */
export function PanelNav(props: ComponentProps<typeof DefaultNav>) {
  const { visibleEntities } = props;
  const visible =
    visibleEntities && isMember({ user: props.user ?? null })
      ? { collections: [], globals: [] }
      : visibleEntities;
  return <DefaultNav {...props} visibleEntities={visible} />;
}
