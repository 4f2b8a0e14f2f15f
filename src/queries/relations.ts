type Relation<T> = number | T | null | undefined;

/** Id of a relation, whether it came as a number or as a document. */
export function idOf(relation: Relation<{ id: number }>): number | undefined {
  return typeof relation === 'object' && relation ? relation.id : (relation ?? undefined);
}

/** Documents among relations; what is not released, or not loaded, is left out. */
export function released<T extends { id: number; _status?: ('draft' | 'published') | null }>(
  relations: readonly Relation<T>[] | null | undefined,
): T[] {
  return (relations ?? []).filter(
    (relation): relation is T =>
      typeof relation === 'object' && relation !== null && relation._status !== 'draft',
  );
}

/** Turns the database's null into "not there". */
export function known<T>(value: T | null | undefined): T | undefined {
  return value === null || value === '' ? undefined : value;
}
