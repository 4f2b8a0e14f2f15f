import { districtsOfMember } from '@/districts/districtsOfMember';

const kindsOf = (member: string) => [...new Set(districtsOfMember(member).map(({ kind }) => kind))].sort();

test('sorts umlauts as Germans look them up', () => {
  const names = districtsOfMember('lwl').map(({ name }) => name);
  expect(names).toHaveLength(27);
  expect(names.slice(0, 3)).toEqual(['Bielefeld', 'Bochum', 'Borken']);
  expect(names.indexOf('Höxter')).toBe(names.indexOf('Hochsauerlandkreis') + 1);
});

test('puts the rural district before the city of the same name', () => {
  const kassel = districtsOfMember('lwv-hessen').filter(({ name }) => name === 'Kassel');
  expect(kassel.map(({ kind }) => kind)).toEqual(['Landkreis', 'Kreisfreie Stadt']);
});

test('uses the words of each state', () => {
  expect(kindsOf('lvr')).toEqual(['Kreis', 'Kreisfreie Stadt']);
  expect(kindsOf('kvjs')).toEqual(['Landkreis', 'Stadtkreis']);
  expect(kindsOf('ksv-sachsen')).toEqual(['Kreisfreie Stadt', 'Landkreis']);
});

test('knows members that lie over others', () => {
  expect(districtsOfMember('rvr')).toHaveLength(15);
  expect(districtsOfMember('landesverband-lippe').map(({ name }) => name)).toEqual(['Lippe']);
});

test('has no districts for the Bezirketag and for strangers', () => {
  expect(districtsOfMember('bayerischer-bezirketag')).toEqual([]);
  expect(districtsOfMember('niemand')).toEqual([]);
});
