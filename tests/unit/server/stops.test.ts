import { createStops } from '../../../src/server/stops';

describe('stops', () => {
  it('stop in the reverse order of the start, each after the other', async () => {
    const order: string[] = [];
    const stops = createStops();
    for (const name of ['database', 'app', 'server']) {
      const stop = async () => {
        await Promise.resolve();
        order.push(name);
      };
      stops.add(name, stop, 1_000);
    }
    await Promise.all([stops.run(), stops.run()]);
    expect(order).toEqual(['server', 'app', 'database']);
  });

  it('go on when one fails or hangs', async () => {
    const order: string[] = [];
    const stops = createStops();
    stops.add('database', async () => order.push('database'), 1_000);
    stops.add('app', () => new Promise(() => undefined), 20);
    stops.add('server', () => Promise.reject(new Error('no')), 1_000);
    await stops.run();
    expect(order).toEqual(['database']);
  });

  it('also stop what comes up only afterwards', async () => {
    const order: string[] = [];
    const stops = createStops();
    await stops.run();
    stops.add('late', async () => order.push('late'), 1_000);
    await stops.run();
    expect(order).toEqual(['late']);
  });
});
