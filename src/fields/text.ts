import type { EmailField, TextareaField, TextField, TextFieldSingleValidation } from 'payload';
import { text as checkText } from 'payload/shared';
import { isSafeLink } from '@/lib/safeLink';

type Extra<F> = Partial<Omit<F, 'name' | 'type' | 'label'>> & { description?: string };

function admin<F extends { admin?: object }>(extra: Extra<F>) {
  return { ...extra.admin, ...(extra.description ? { description: extra.description } : {}) };
}

/** One line of text. Every text has an upper limit, so that a pasted book is refused with a sentence. */
export function text(name: string, label: string, extra: Extra<TextField> = {}): TextField {
  const { description: _, ...rest } = extra;
  return { maxLength: 200, ...rest, name, label, type: 'text', admin: admin(extra) } as TextField;
}

/** Several lines of plain text. */
export function lines(name: string, label: string, extra: Extra<TextareaField> = {}): TextareaField {
  const { description: _, ...rest } = extra;
  return { maxLength: 1000, ...rest, name, label, type: 'textarea', admin: admin(extra) } as TextareaField;
}

export function mail(name: string, label: string, extra: Extra<EmailField> = {}): EmailField {
  const { description: _, ...rest } = extra;
  return { ...rest, name, label, type: 'email', admin: admin(extra) } as EmailField;
}

export const unsafeLink =
  'Diese Adresse geht nicht. Erlaubt sind https://…, http://…, mailto:…, tel:… oder eine Seite dieser Website wie /themen.';

const checkAddress: TextFieldSingleValidation = (value, options) =>
  value && !isSafeLink(value.trim()) ? unsafeLink : checkText(value, options);

/** An address to link to. */
export function url(name: string, label: string, extra: Extra<TextField> = {}): TextField {
  return text(name, label, { maxLength: 500, validate: checkAddress as TextField['validate'], ...extra });
}
