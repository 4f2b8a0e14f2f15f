import { randomBytes } from 'node:crypto';
import type { CollectionBeforeOperationHook, CollectionBeforeValidateHook } from 'payload';
import { ValidationError } from 'payload';
import { refuse } from '@/access/refuse';
import { accountOf, isMember, ownAssociation } from '@/access/roles';
import { inspectFile } from './inspectFile';
import { describedPicture } from './rules';

/**
 * Takes only what the content proves to be a picture or a PDF, cleans it and gives it a name of ours. What a PDF
 * says of itself is read here and nowhere else.
 */
export const takeIn: CollectionBeforeOperationHook = async ({ args, operation, overrideAccess, req }) => {
  const { file } = req;
  // Strangers are turned away right after this; until then nothing of theirs is decoded.
  const isStranger = !accountOf(req) && !overrideAccess;
  if ((operation !== 'create' && operation !== 'update') || isStranger) return args;
  // Without a file Payload would fetch one from an address in the request.
  if (!file && operation === 'create') refuse('Bitte wählen Sie eine Datei aus.');
  const { pdf: _, ...data } = { ...(args as { data?: Record<string, unknown> }).data };
  if (!file) return { ...args, data };
  const found = await inspectFile(file.data);
  if (!found) {
    refuse(
      'Diese Datei geht nicht. Möglich sind Bilder (JPEG, PNG, WebP, AVIF) und PDF-Dateien, die sich öffnen lassen.',
      400,
    );
  }
  const name = randomBytes(9)
    .toString('base64url')
    .toLowerCase()
    .replace(/[^a-z0-9]/g, 'x');
  if (found.kind === 'picture') {
    req.file = {
      ...file,
      data: found.data,
      size: found.data.length,
      mimetype: found.mimeType,
      name: `${name}.${found.extension}`,
    };
    return { ...args, data };
  }
  req.file = { ...file, mimetype: 'application/pdf', name: `${name}.pdf` };
  const { title, language, pages, tagged } = found;
  return { ...args, data: { ...data, pdf: { title, language, pages, tagged } } };
};

/** What members upload belongs to their association, whatever the request says. */
export const setOwner: CollectionBeforeValidateHook = ({ data, operation, req }) => {
  if (!data || !isMember(req)) return data;
  if (operation === 'create') return { ...data, owner: ownAssociation(accountOf(req)) };
  const { owner: _, ...rest } = data;
  return rest;
};

/** A picture has a description or is marked as decoration: one of the two, never both, never neither. */
export const checkDescription: CollectionBeforeValidateHook = ({ data, originalDoc, req }) => {
  const media = {
    ...originalDoc,
    ...data,
    mimeType: req.file?.mimetype ?? data?.mimeType ?? originalDoc?.mimeType,
  };
  const message = describedPicture(media);
  if (message)
    throw new ValidationError({ collection: 'media', errors: [{ path: 'alt', message }], req }, req.t);
  return data;
};
