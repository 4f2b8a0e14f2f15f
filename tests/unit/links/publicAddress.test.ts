import { isPublicAddress } from '@/links/publicAddress';

test.each([
  '93.184.215.14',
  '9.255.255.255',
  '100.63.255.255',
  '100.128.0.0',
  '172.15.255.255',
  '172.32.0.1',
  '192.169.0.1',
  '223.255.255.255',
  '2606:4700::6810:84e5',
  '2a00:1450:4001:830::200e',
])('%s is public', (address) => {
  expect(isPublicAddress(address)).toBe(true);
});

test.each([
  ['this host', '0.0.0.0'],
  ['private', '10.1.2.3'],
  ['private', '172.16.0.1'],
  ['private', '172.31.255.255'],
  ['private', '192.168.1.1'],
  ['shared by a provider', '100.64.0.1'],
  ['loopback', '127.0.0.1'],
  ['loopback, another one', '127.255.0.9'],
  ['metadata of clouds', '169.254.169.254'],
  ['for documents', '203.0.113.7'],
  ['for measuring', '198.19.0.1'],
  ['to many', '224.0.0.251'],
  ['reserved', '240.0.0.1'],
  ['to all', '255.255.255.255'],
  ['loopback', '::1'],
  ['nowhere', '::'],
  ['unique local', 'fd00:ec2::254'],
  ['link-local', 'fe80::1'],
  ['link-local with a zone', 'fe80::1%eth0'],
  ['site-local', 'fec0::1'],
  ['to many', 'ff02::1'],
  ['IPv4 in IPv6', '::ffff:127.0.0.1'],
  ['IPv4 in IPv6, in hex', '::ffff:7f00:1'],
  ['IPv4 in IPv6, old', '::127.0.0.1'],
  ['translated', '64:ff9b::7f00:1'],
  ['tunnel 6to4', '2002:7f00:1::'],
  ['tunnel Teredo', '2001:0:4136:e378::1'],
  ['for documents', '2001:db8::1'],
  ['no address', 'localhost'],
  ['no address', ''],
])('%s is not: %s', (_kind, address) => {
  expect(isPublicAddress(address)).toBe(false);
});
