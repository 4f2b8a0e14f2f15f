import { useAllFormFields, useConfig } from '@payloadcms/ui';
import { reduceFieldsToValues } from 'payload/shared';
import { type Finding, profileFindings } from '@/quality/profileFindings';
import { tabOfField } from './fieldPlaces';

export const collection = 'member-associations';

/** What the profile in the form lacks right now, and in which tab each finding lies. */
export function useFindings() {
  const [fields] = useAllFormFields();
  const { getEntityConfig } = useConfig();
  const config = getEntityConfig({ collectionSlug: collection });
  const findings = profileFindings(reduceFieldsToValues(fields, true));
  return { ...findings, tabOf: ({ field }: Finding) => tabOfField(config?.fields ?? [], field) };
}
