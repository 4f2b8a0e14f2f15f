import type { CollectionBeforeOperationHook } from 'payload';
import { isStaff } from './roles';

const mostDocuments = 100;
const deepest = 2;

interface Query {
  depth?: number;
  limit?: number;
  pagination?: boolean;
  joins?: false | Record<string, false | { limit?: number }>;
}

/** A hundred at most; no limit, nothing and nonsense mean everything to Payload. */
function capped(limit: number | undefined): number {
  return limit !== undefined && limit > 0 ? Math.min(limit, mostDocuments) : mostDocuments;
}

/** Nobody outside the office gets more than a hundred documents or two steps of relations in one answer. */
export const capAnswers: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  if (operation !== 'read' || req.payloadAPI !== 'REST' || isStaff(req)) return args;
  const { depth = deepest, joins, limit, pagination } = args as Query;
  const usesDefault = limit === undefined && pagination !== false;
  return {
    ...args,
    limit: usesDefault ? limit : capped(limit),
    depth: Math.min(depth, deepest),
    joins: joins && cappedJoins(joins),
  };
};

function cappedJoins(joins: Exclude<Query['joins'], false | undefined>): Query['joins'] {
  return Object.fromEntries(
    Object.entries(joins).map(([name, join]) => [
      name,
      join && join.limit !== undefined ? { ...join, limit: capped(join.limit) } : join,
    ]),
  );
}
