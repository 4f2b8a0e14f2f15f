import { type Letter, letter } from '../letter';

/** To the office: the yearly look at the statement comes near. */
export function statementReminder({ until, url }: { until: string; url: string }): Letter {
  return letter({
    subject: 'Erklärung zur Barrierefreiheit: bitte überprüfen',
    paragraphs: [
      `die Erklärung zur Barrierefreiheit muss bis ${until} wieder überprüft sein.`,
      'Bitte gehen Sie die Punkte durch, und tragen Sie danach ein, wann Sie geprüft haben. Schicken Sie die neue Fassung auch an die Überwachungsstelle.',
    ],
    link: { label: 'Erklärung öffnen', url },
  });
}
