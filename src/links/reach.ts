import { lookup } from 'node:dns/promises';
import { isIP, type LookupFunction } from 'node:net';
import { isPublicAddress } from './publicAddress';

/** Where questions may go. Tests put a server of their own in the place of the internet. */
export interface Reach {
  mayConnect: (address: string, port: number) => boolean;
  resolve: (host: string) => Promise<string[]>;
}

export const publicInternet: Reach = {
  mayConnect: (address, port) => (port === 80 || port === 443) && isPublicAddress(address),
  resolve: async (host) => (await lookup(host, { all: true })).map(({ address }) => address),
};

/** The link leads to where this server must not go. */
export class ForbiddenAddress extends Error {}

function checked(addresses: string[], port: number, { mayConnect }: Reach): string[] {
  if (addresses.some((address) => !mayConnect(address, port))) throw new ForbiddenAddress();
  return addresses;
}

/**
 * For the `lookup` of a connection: what is checked is what is connected to, for a name may stand for another
 * address a moment later.
 */
export function guardedLookup(reach: Reach, port: number): LookupFunction {
  return (host, { all }, done) => {
    reach
      .resolve(host)
      .then(
        (found) => {
          const [first = '', ...others] = checked(found, port, reach);
          if (all)
            done(
              null,
              [first, ...others].map((address) => ({ address, family: isIP(address) })),
            );
          else done(null, first, isIP(first));
        },
        (error) => done(error, ''),
      )
      .catch((error) => done(error, ''));
  };
}

/** Node connects to a host that is a number already without looking it up. @throws ForbiddenAddress */
export function checkNumericHost({ hostname }: URL, port: number, reach: Reach): void {
  const host = hostname.replace(/^\[|\]$/g, '');
  if (isIP(host)) checked([host], port, reach);
}
