import type { CollectionBeforeChangeHook, CollectionBeforeValidateHook, CollectionSlug } from 'payload';
import { refuse } from '@/access/refuse';
import { accountOf } from '@/access/roles';
import { formatTime } from '@/lib/dates';
import { askedOf } from '@/publishing/asked';
import { lockDocument } from '@/publishing/documentLock';
import { nameOf } from './nameOf';
import { newestVersion } from './newestVersion';

/**
 * Answers a save with 409 when somebody else has saved since the form was opened. The form carries the time of
 * what it shows as `basedOn`; a caller without it merges single fields and says nothing about the rest.
 */
export const refuseStale: CollectionBeforeValidateHook = async ({
  collection,
  data,
  operation,
  originalDoc,
  req,
}) => {
  if (operation !== 'update' || !originalDoc || !data) return data;
  const { basedOn, ...rest } = data;
  await lockDocument(req, collection.slug, originalDoc.id);
  // An earlier version carries the time it was made itself.
  if (typeof basedOn !== 'string' || askedOf(req.context, collection.slug).restores) return rest;
  const newest = await newestVersion(req, collection.slug as CollectionSlug, originalDoc.id);
  if (newest && new Date(newest.updatedAt).getTime() !== new Date(basedOn).getTime()) {
    const who = (await nameOf(req, newest.changedBy)) ?? 'Jemand';
    refuse(
      `${who} hat hier um ${formatTime(newest.updatedAt)} gespeichert. Ihr Text ist noch hier. Vergleichen Sie beide Fassungen, bevor Sie speichern.`,
      409,
    );
  }
  return rest;
};

/** Notes in each version who made it; whoever takes a text off the site, or planned it, has not written it. */
export const stampAuthor: CollectionBeforeChangeHook = ({ context, data, originalDoc, req }) => {
  const account = accountOf(req)?.id ?? null;
  const author = context.author === undefined ? account : context.author;
  return { ...data, changedBy: context.withdrawing ? (originalDoc?.changedBy ?? null) : author };
};
