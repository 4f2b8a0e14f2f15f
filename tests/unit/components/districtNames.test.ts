import { describe, expect, test } from '@jest/globals';
import { districtCounts, districtName, groupDistricts, inDistrict } from '@/components/districtNames';
import { districts } from '@/districts/districts';

describe('names of districts', () => {
  test.each([
    ['Unna', 'Kreis', 'Kreis Unna', 'Im Kreis Unna'],
    ['Hagen', 'Kreisfreie Stadt', 'Stadt Hagen', 'In der Stadt Hagen'],
    ['Ulm', 'Stadtkreis', 'Stadt Ulm', 'In der Stadt Ulm'],
    ['Hochsauerlandkreis', 'Kreis', 'Hochsauerlandkreis', 'Im Hochsauerlandkreis'],
    ['Märkischer Kreis', 'Kreis', 'Märkischer Kreis', 'Im Märkischen Kreis'],
    ['Rhein-Kreis Neuss', 'Kreis', 'Rhein-Kreis Neuss', 'Im Rhein-Kreis Neuss'],
    ['Städteregion Aachen', 'Kreis', 'Städteregion Aachen', 'In der Städteregion Aachen'],
    ['Freudenstadt', 'Landkreis', 'Landkreis Freudenstadt', 'Im Landkreis Freudenstadt'],
  ])('%s (%s) reads well alone and in a sentence', (name, kind, alone, within) => {
    expect(districtName({ name, kind })).toBe(alone);
    expect(inDistrict({ name, kind })).toBe(within);
  });

  test('no district is called by its kind twice', () => {
    const doubled = districts.map(districtName).filter((name) => /kreis.*kreis|stadt stadt/i.test(name));
    expect(doubled).toEqual([]);
  });
});

describe('districts by kind', () => {
  test('counts read as one line', () => {
    const ofLandschaft = districts.filter(({ members }) => members.includes('ostfriesische-landschaft'));
    expect(districtCounts([...ofLandschaft])).toBe('3 Landkreise, eine kreisfreie Stadt');
  });

  test('Kreise come before towns, each group with its count and A to Z', () => {
    const groups = groupDistricts([
      { name: 'Hagen', kind: 'Kreisfreie Stadt' },
      { name: 'Unna', kind: 'Kreis' },
      { name: 'Olpe', kind: 'Kreis' },
    ]);
    expect(groups).toEqual([
      { title: '2 Kreise', names: ['Olpe', 'Unna'] },
      { title: 'Eine kreisfreie Stadt', names: ['Hagen'] },
    ]);
  });
});
