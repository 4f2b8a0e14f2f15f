/** Lets callers who want the same thing at the same time share one piece of work. */
export function createFlights<Result>() {
  const running = new Map<string, Promise<Result>>();

  function share(key: string, begin: () => Promise<Result>): Promise<Result> {
    const existing = running.get(key);
    if (existing) return existing;
    const flight = begin().finally(() => {
      if (running.get(key) === flight) running.delete(key);
    });
    running.set(key, flight);
    return flight;
  }

  return {
    share,
    /**
     * Like `share`, but the result was begun after the call: for times when nobody would tell that work begun
     * earlier has gone out of date. Still one at a time; a failure is shared, since it cannot be out of date.
     */
    async shareFresh(key: string, begin: () => Promise<Result>, isFailure: (result: Result) => boolean) {
      const earlier = await running.get(key);
      return earlier !== undefined && isFailure(earlier) ? earlier : share(key, begin);
    },
    /** What runs now must not be joined any more. */
    forget: () => running.clear(),
  };
}
