import { accessibilityStatement } from '@/content/accessibilityStatement';
import { legal } from '@/content/legal';
import { statementReview } from '@/legal/rules';
import { gapsIn, impressumSections, privacySections, statementSections } from '@/legal/sections';
import { statementFile } from '@/legal/statementFile';
import type { AccessibilityStatement, Legal } from '@/payload-types';

const seeded = { id: 1, ...accessibilityStatement } as AccessibilityStatement;
const full = {
  id: 1,
  body: 'BAG HKV',
  domains: 'https://www.bag-hkv.de',
  law: 'BGG NRW',
  standard: 'EN 301 549',
  conformity: 'partial',
  barriers: [
    {
      part: 'Karte',
      reason: 'Zu klein <b>',
      kind: 'disproportionate',
      state: 'inProgress',
      stateOn: '2026-11-01T12:00:00Z',
      solvedBy: '2027-02-01T12:00:00Z',
      alternative: 'Liste',
    },
  ],
  createdOn: '2026-11-01T12:00:00Z',
  method: 'third',
  assessedBy: 'Prüfstelle',
  reviewedOn: '2026-11-02T12:00:00Z',
  feedback: { unit: 'Geschäftsstelle', email: 'a@b.de', phone: '0251 1' },
  enforcement: {
    name: 'Ombudsstelle',
    procedure: 'Vermittelt.',
    address: 'Düsseldorf',
    url: 'https://o.nrw',
  },
  measures: [{ text: 'Ohne Skripte.' }],
} as AccessibilityStatement;
const textOf = (statement: AccessibilityStatement) =>
  JSON.stringify(statementSections(statement)).replaceAll('\u00a0', ' ');

test('S28 C10 the statement says every point that law asks for', () => {
  const text = textOf(full);
  for (const point of [
    ...['BAG HKV', 'https://www.bag-hkv.de', 'BGG NRW', 'EN 301 549', 'teilweise vereinbar'],
    ...[
      'Zu klein',
      'unverhältnismäßige Belastung',
      'in Arbeit (1. November 2026)',
      'behoben bis 1. Februar 2027',
    ],
    ...['Stattdessen: Liste', 'Prüfung durch eine andere Stelle', 'Prüfstelle', '2. November 2026'],
    ...['Geschäftsstelle', 'a@b.de', '0251 1', 'Ombudsstelle', 'Vermittelt.', 'Düsseldorf', 'https://o.nrw'],
    'Ohne Skripte.',
  ]) {
    expect(text).toContain(point);
  }
  expect(gapsIn(statementSections(full))).toEqual([]);
});

test('what nobody knows is a visible gap, and never invented', () => {
  expect(gapsIn(statementSections(seeded))).toEqual([
    'endgültige Internetadresse',
    'welches Gesetz rechtlich gilt',
    'Datum der Erstellung',
    'Datum der letzten Überprüfung',
    'Telefonnummer für Meldungen',
    'E-Mail-Adresse für Meldungen',
    'Anschrift der Stelle für die Durchsetzung',
    'Internetadresse der Stelle für die Durchsetzung',
  ]);
  expect(textOf(seeded)).toContain('Eine vollständige Prüfung gab es noch nicht.');
  const sections = [...impressumSections(legal as Legal), ...privacySections(legal as Legal)];
  expect(gapsIn(sections)).toHaveLength(11);
  expect(JSON.stringify(sections)).toContain('[Angabe der Geschäftsstelle fehlt: Telefonnummer]');
});

test('the file for the supervisors needs nothing else and says the same', () => {
  const file = statementFile('Erklärung', statementSections(full), 'https://www.bag-hkv.de');
  expect(file).toContain('<dt>Karte</dt><dd>Zu klein &lt;b&gt;<br>Art: unverhältnismäßige Belastung');
  expect(file).not.toMatch(/<(link|script|img|style)/);
});

test('S28 C11 the statement is due a month before its year is over, and late after it', () => {
  const at = (day: string) => statementReview('2026-01-15T12:00:00Z', new Date(day));
  expect(at('2026-12-15T11:00:00Z')).toMatchObject({ isDue: false, isLate: false });
  expect(at('2026-12-15T13:00:00Z')).toMatchObject({ isDue: true, isLate: false });
  expect(at('2027-01-15T13:00:00Z')).toMatchObject({ isDue: true, isLate: true });
  expect(statementReview(null)).toEqual({ isDue: true, isLate: false });
});
