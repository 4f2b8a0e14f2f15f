import { describe, expect, test } from '@jest/globals';
import { memberNames, tellingShortName } from '@/components/memberNames';
import { memberRow, memberRows } from '../../helpers/fixtures';

const bezirke = memberRows.filter(({ id }) => /^bezirk-/.test(id));

describe('names of members in one line', () => {
  test('all seven Bezirke are named together, the others after them', () => {
    expect(memberNames([...bezirke, memberRow('lwl')])).toBe('Die sieben bayerischen Bezirke, LWL');
  });

  test('six Bezirke are named one by one', () => {
    expect(memberNames(bezirke.slice(1))).not.toContain('sieben');
    expect(memberNames(bezirke.slice(1)).split(', ')).toHaveLength(6);
  });
});

describe('short name', () => {
  test('is told only when the full name does not say it', () => {
    expect(tellingShortName('Bezirk Schwaben', 'Schwaben')).toBeUndefined();
    expect(tellingShortName('Landschaftsverband Rheinland', 'LVR')).toBe('LVR');
    expect(tellingShortName('Bayerischer Bezirketag', undefined)).toBeUndefined();
  });
});
