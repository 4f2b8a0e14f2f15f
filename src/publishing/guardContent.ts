import type { CollectionBeforeValidateHook } from 'payload';
import { refuse } from '@/access/refuse';
import { linkFaults } from './linkFaults';

/** Refuses documents whose links lead to where no link may lead, also when only a draft is saved. */
export const guardContent: CollectionBeforeValidateHook = ({ data }) => {
  const [fault] = linkFaults(data);
  if (fault !== undefined) {
    refuse(
      `Der Link „${fault.slice(0, 80)}“ geht nicht. Erlaubt sind https://…, http://…, mailto:…, tel:… oder eine Seite dieser Website.`,
    );
  }
  return data;
};
