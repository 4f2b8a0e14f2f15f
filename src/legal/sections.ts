import { formatDate } from '@/lib/dates';
import type { AccessibilityStatement, Legal } from '@/payload-types';

export interface LegalItem {
  label: string;
  value: string;
  note?: string;
}

/** A part of a legal page: a heading and what stands below it, line by line. */
export interface LegalSection {
  heading: string;
  items: LegalItem[];
}

const gapStart = '[Angabe der Geschäftsstelle fehlt: ';

/** A visible gap that only the office can fill. It never reads like an answer. */
const gap = (what: string) => `${gapStart}${what}]`;

/** Must be there: what is missing shows as a gap. */
const must = (label: string, value: string | null | undefined, missing = label): LegalItem => ({
  label,
  value: value?.trim() || gap(missing),
});

/** Is left out where there is none. */
const may = (label: string, value: string | null | undefined): LegalItem[] =>
  value?.trim() ? [{ label, value: value.trim() }] : [];

const day = (value: string | null | undefined) => (value ? formatDate(value) : undefined);

const conformities = {
  full: 'Die Website ist mit der Norm voll vereinbar.',
  partial: 'Die Website ist mit der Norm teilweise vereinbar. Was fehlt, steht unten.',
  none: 'Die Website ist mit der Norm nicht vereinbar. Was fehlt, steht unten.',
};
const kinds = {
  incompatible: 'nicht vereinbar mit den Vorschriften',
  disproportionate: 'unverhältnismäßige Belastung',
  outOfScope: 'fällt nicht unter die Vorschriften',
};
const states = { open: 'offen', inProgress: 'in Arbeit', solved: 'behoben' };
const methods = { self: 'eigene Prüfung', third: 'Prüfung durch eine andere Stelle' };

function barrierItem(barrier: NonNullable<AccessibilityStatement['barriers']>[number]): LegalItem {
  const { alternative, kind, part, reason, solvedBy, state, stateOn } = barrier;
  const notes = [
    `Art: ${kinds[kind]}`,
    `Stand: ${states[state]}${stateOn ? ` (${formatDate(stateOn)})` : ''}`,
    ...(solvedBy && state !== 'solved' ? [`behoben bis ${formatDate(solvedBy)}`] : []),
    ...(alternative ? [`Stattdessen: ${alternative}`] : []),
  ];
  return { label: part, value: reason, note: notes.join(' · ') };
}

/** The points that law asks of the statement, in its order: (EU) 2018/1523, BGG § 12b, BGG NRW § 10b, BITV § 7. */
export function statementSections(statement: AccessibilityStatement): LegalSection[] {
  const { barriers, conformity, enforcement, feedback, measures, method } = statement;
  const sections: LegalSection[] = [
    {
      heading: 'Für wen und wofür diese Erklärung gilt',
      items: [
        must('Erklärt von', statement.body, 'wer die Erklärung abgibt'),
        must('Adresse der Website', statement.domains, 'endgültige Internetadresse'),
        must('Gesetz', statement.law, 'welches Gesetz rechtlich gilt'),
      ],
    },
    {
      heading: 'Wie barrierefrei die Website ist',
      items: [
        must('Maßstab', statement.standard, 'Norm'),
        {
          label: 'Ergebnis',
          value: conformity
            ? conformities[conformity]
            : 'Eine vollständige Prüfung gab es noch nicht. Deshalb sagen wir noch nicht, ob die Website voll, teilweise oder nicht mit der Norm vereinbar ist.',
        },
      ],
    },
    {
      heading: 'Was noch nicht barrierefrei ist',
      items: barriers?.length
        ? barriers.map(barrierItem)
        : [{ label: 'Bekannte Barrieren', value: 'Zurzeit sind keine bekannt.' }],
    },
    {
      heading: 'Wann und wie diese Erklärung entstand',
      items: [
        must('Erstellt am', day(statement.createdOn), 'Datum der Erstellung'),
        must('Grundlage', method && methods[method], 'Art der Prüfung'),
        ...may('Geprüft von', statement.assessedBy),
        must('Zuletzt überprüft am', day(statement.reviewedOn), 'Datum der letzten Überprüfung'),
      ],
    },
    {
      heading: 'So erreichen Sie uns',
      items: [
        must('Zuständig', feedback?.unit, 'zuständige Stelle'),
        must('Telefon', feedback?.phone, 'Telefonnummer für Meldungen'),
        must('E-Mail', feedback?.email, 'E-Mail-Adresse für Meldungen'),
        {
          label: 'Antwort',
          value: 'Wir antworten meist innerhalb von zwei Wochen, spätestens nach einem Monat.',
        },
      ],
    },
    {
      heading: 'Wenn wir nicht helfen konnten',
      items: [
        must('Zuständige Stelle', enforcement?.name, 'Stelle für die Durchsetzung'),
        ...may('Was sie tut', enforcement?.procedure),
        must('Anschrift', enforcement?.address, 'Anschrift der Stelle für die Durchsetzung'),
        ...may('Telefon', enforcement?.phone),
        ...may('E-Mail', enforcement?.email),
        must('Internet', enforcement?.url, 'Internetadresse der Stelle für die Durchsetzung'),
      ],
    },
  ];
  if (!measures?.length) return sections;
  const further = { label: 'Über die Pflicht hinaus', value: measures.map(({ text }) => text).join(' ') };
  return [...sections, { heading: 'Was wir darüber hinaus tun', items: [further] }];
}

/** § 5 DDG and § 18 MStV. */
export function impressumSections({ provider }: Legal): LegalSection[] {
  return [
    {
      heading: 'Anbieter',
      items: [
        must('Name', provider?.name),
        must('Form', provider?.form, 'Rechtsform'),
        must('Anschrift', provider?.address),
        must('Telefon', provider?.phone, 'Telefonnummer'),
        must('E-Mail', provider?.email, 'E-Mail-Adresse'),
        must('Vertreten durch', provider?.representedBy, 'Name der vertretungsberechtigten Person'),
        must(
          'Rechtlicher Anbieter',
          provider?.legalProvider,
          'welche Körperschaft den Dienst rechtlich anbietet',
        ),
        must('Aufsichtsbehörde', provider?.supervision, 'zuständige Aufsichtsbehörde, falls es eine gibt'),
        ...may('Umsatzsteuer-Identifikationsnummer', provider?.vatId),
        must(
          'Verantwortlich nach § 18 Absatz 2 Medienstaatsvertrag',
          provider?.responsible,
          'Name und Anschrift',
        ),
      ],
    },
  ];
}

/** Art. 13 GDPR, as far as only the office knows it. */
export function privacySections({ privacy }: Legal): LegalSection[] {
  return [
    {
      heading: 'Wer verantwortlich ist',
      items: [
        must(
          'Verantwortlich',
          privacy?.controller,
          'rechtlich Verantwortliche mit Anschrift, Telefon und E-Mail',
        ),
        must('Datenschutzbeauftragte Person', privacy?.officer, 'Name oder Stelle und Kontakt'),
        must(
          'Betrieb des Servers',
          privacy?.hosting,
          'Betreiber des Servers, Inhalt und Löschfrist des Protokolls',
        ),
        must(
          'Rechtsgrundlage',
          privacy?.basis,
          'Rechtsgrundlage, zum Beispiel Artikel 6 Absatz 1 Buchstabe e DSGVO',
        ),
        must('Aufsichtsbehörde', privacy?.supervision, 'Name und Anschrift der Aufsichtsbehörde'),
      ],
    },
  ];
}

/** What only the office can add, in the words of the gaps. */
export function gapsIn(sections: readonly LegalSection[]): string[] {
  return sections
    .flatMap(({ items }) => items)
    .filter(({ value }) => value.startsWith(gapStart))
    .map(({ value }) => value.slice(gapStart.length, -1));
}
