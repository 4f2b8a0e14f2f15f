import { useAllFormFields } from '@payloadcms/ui';
import { reduceFieldsToValues } from 'payload/shared';
import { type Finding, profileFindings } from '@/quality/profileFindings';
import { openPlace, tabOfField } from '../quality/openPlace';
import { useFieldShapes } from '../quality/useReport';

export const collection = 'member-associations';

/** What the profile in the form lacks right now, in which tab each finding lies, and the way there. */
export function useFindings() {
  const [form] = useAllFormFields();
  const fields = useFieldShapes();
  return {
    ...profileFindings(reduceFieldsToValues(form, true)),
    tabOf: ({ field }: Finding) => tabOfField(fields, field),
    goTo: ({ field }: Finding) => openPlace({ path: field }, fields),
  };
}
