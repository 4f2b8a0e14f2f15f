import type { CollectionBeforeOperationHook, GlobalBeforeOperationHook } from 'payload';
import { refuse } from './refuse';
import { isStaff } from './roles';

const most = 100;

interface Query {
  limit?: number;
  pagination?: boolean;
  joins?: false | Record<string, false | { limit?: number }>;
}

const isAsked = (limit: number | undefined): limit is number => typeof limit === 'number' && limit > 0;

/** Nobody outside the office gets more than a hundred documents in one answer, however they ask. */
export const capAnswers: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  if (operation !== 'read' || req.payloadAPI !== 'REST' || isStaff(req)) return args;
  const { joins, limit, pagination } = args as Query;
  const everything = pagination === false || (limit !== undefined && !isAsked(limit));
  const capped = isAsked(limit) ? Math.min(limit, most) : everything ? most : limit;
  return { ...args, limit: capped, joins: joins && cappedJoins(joins) };
};

function cappedJoins(joins: Exclude<Query['joins'], false | undefined>): Query['joins'] {
  return Object.fromEntries(
    Object.entries(joins).map(([name, join]) => [
      name,
      join && typeof join === 'object' && join.limit !== undefined
        ? { ...join, limit: isAsked(join.limit) ? Math.min(join.limit, most) : most }
        : join,
    ]),
  );
}

const refuseOddBody = (data: unknown) => {
  if (data !== undefined && (data === null || typeof data !== 'object' || Array.isArray(data))) {
    refuse('Diese Anfrage ist unvollständig oder falsch aufgebaut.');
  }
};

/** A document is an object; lists, words and nothing at all stop here. */
export const demandObject: CollectionBeforeOperationHook = ({ args, operation }) => {
  if (operation === 'create' || operation === 'update') refuseOddBody((args as { data?: unknown }).data);
  return args;
};

export const demandGlobalObject: GlobalBeforeOperationHook = ({ args, operation }) => {
  if (operation === 'update') refuseOddBody((args as { data?: unknown }).data);
  return args;
};
