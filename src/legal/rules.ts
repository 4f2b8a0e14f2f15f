/** When the statement is to be looked at again: the law says yearly, the website reminds a month before. */
export function statementReview(
  reviewedOn: string | null | undefined,
  now = new Date(),
): { isDue: boolean; isLate: boolean; on?: Date } {
  if (!reviewedOn) return { isDue: true, isLate: false };
  const months = (count: number) => {
    const date = new Date(reviewedOn);
    date.setUTCMonth(date.getUTCMonth() + count);
    return date;
  };
  return { isDue: months(11) <= now, isLate: months(12) <= now, on: months(12) };
}
