import type { MediaFacts } from './types';

export interface PdfFault {
  short: string;
  sentence: string;
  /** What to do, in the programs people have. */
  remedy: string;
}

/** What a PDF lacks for people who hear it, and what to do about it. */
export function pdfFaults(pdf: MediaFacts['pdf']): PdfFault[] {
  const faults: PdfFault[] = [];
  if (!pdf?.tagged) {
    faults.push({
      short: 'keine Struktur',
      sentence:
        'Die Datei hat keine Struktur (Tags). Vorleseprogramme finden keine Überschriften und Listen.',
      remedy:
        'Word: „Speichern unter“, Typ PDF, „Optionen“, Haken bei „Dokumentstrukturtags für Barrierefreiheit“. LibreOffice: „Exportieren als PDF“, Haken bei „Tagged PDF“.',
    });
  }
  if (!pdf?.title) {
    faults.push({
      short: 'kein Titel',
      sentence: 'Die Datei hat keinen Titel. Angesagt wird der Dateiname.',
      remedy: 'Word: „Datei“, „Informationen“, „Titel hinzufügen“. Dann neu als PDF speichern.',
    });
  }
  if (!pdf?.language) {
    faults.push({
      short: 'keine Sprache',
      sentence: 'Die Datei nennt ihre Sprache nicht. Sie wird vielleicht mit falscher Stimme gelesen.',
      remedy: 'Word: ganzen Text auswählen, „Überprüfen“, „Sprache“, „Deutsch“. Dann neu als PDF speichern.',
    });
  }
  return faults;
}
