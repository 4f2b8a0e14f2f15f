/** The latest change among documents, or nothing when there are none. */
export function newest(documents: readonly { updatedAt?: string }[]): string | undefined {
  return documents
    .flatMap(({ updatedAt }) => updatedAt ?? [])
    .sort()
    .at(-1);
}
