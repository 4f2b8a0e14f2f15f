import type { IncomingMessage } from 'node:http';
import { clientAddress } from '@/server/front/clientAddress';

const request = (forwarded?: string) =>
  ({
    headers: { 'x-forwarded-for': forwarded },
    socket: { remoteAddress: '10.0.0.9' },
  }) as unknown as IncomingMessage;

describe('the address of the caller', () => {
  it('is that of the connection, whatever the caller claims', () => {
    expect(clientAddress(request('1.2.3.4'), false)).toBe('10.0.0.9');
  });

  it('is what a trusted proxy saw, not what the caller put before it', () => {
    expect(clientAddress(request('1.2.3.4, 5.6.7.8'), true)).toBe('5.6.7.8');
  });

  it('falls back to the connection where the proxy says nothing', () => {
    expect(clientAddress(request(), true)).toBe('10.0.0.9');
  });
});
