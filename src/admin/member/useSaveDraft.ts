import { useForm } from '@payloadcms/ui';
import { collection } from './useFindings';

/** Saves the form as a draft; answers whether that worked. Why not is said by Payload, in the words of the server. */
export function useSaveDraft(id: number): () => Promise<boolean> {
  const { submit } = useForm();
  return async () => {
    const saved = await submit({
      action: `/api/${collection}/${id}?depth=0&fallback-locale=null&draft=true`,
      method: 'PATCH',
      overrides: { _status: 'draft' },
      skipValidation: true,
    });
    return saved?.res?.ok ?? false;
  };
}
