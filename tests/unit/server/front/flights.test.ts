import { createFlights } from '../../../../src/server/front/flights';

/** Work that ends when told to. */
function createWork() {
  const ends: ((result: string) => void)[] = [];
  return { begin: () => new Promise<string>((resolve) => ends.push(resolve)), ends };
}

const turn = () => new Promise((resolve) => setImmediate(resolve));

describe('createFlights', () => {
  it('shares one piece of work per key', async () => {
    const flights = createFlights<string>();
    const { begin, ends } = createWork();
    const both = [flights.share('a', begin), flights.share('a', begin)];
    void flights.share('b', begin);
    expect(ends).toHaveLength(2);
    ends[0]?.('done');
    expect(await Promise.all(both)).toEqual(['done', 'done']);
    void flights.share('a', begin);
    expect(ends).toHaveLength(3);
  });

  it('lets nobody join what was forgotten, and a late end does not disturb what came after', async () => {
    const flights = createFlights<string>();
    const { begin, ends } = createWork();
    const old = flights.share('a', begin);
    flights.forget();
    const fresh = flights.share('a', begin);
    ends[0]?.('old');
    expect(await old).toBe('old');
    expect(flights.share('a', begin)).toBe(fresh);
  });

  it('shareFresh begins anew after what ran before, once for all who wait', async () => {
    const flights = createFlights<string>();
    const { begin, ends } = createWork();
    const isFailure = (result: string) => result === 'failure';
    const first = flights.shareFresh('a', begin, isFailure);
    await turn();
    const later = [flights.shareFresh('a', begin, isFailure), flights.shareFresh('a', begin, isFailure)];
    await turn();
    expect(ends).toHaveLength(1);
    ends[0]?.('first');
    await turn();
    expect(ends).toHaveLength(2);
    ends[1]?.('second');
    expect(await Promise.all([first, ...later])).toEqual(['first', 'second', 'second']);
  });

  it('shareFresh shares a failure', async () => {
    const flights = createFlights<string>();
    const { begin, ends } = createWork();
    const isFailure = (result: string) => result === 'failure';
    const both = [flights.shareFresh('a', begin, isFailure)];
    await turn();
    both.push(flights.shareFresh('a', begin, isFailure));
    await turn();
    ends[0]?.('failure');
    expect(await Promise.all(both)).toEqual(['failure', 'failure']);
    expect(ends).toHaveLength(1);
  });
});
