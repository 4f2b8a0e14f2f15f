import { paragraph, richTextOf } from '../exampleText';
import type { FaqView } from './Faq';

export const faqExample: FaqView = {
  heading: 'Fragen und Antworten',
  items: [
    {
      question: 'Was ist ein Höherer Kommunalverband?',
      answer: richTextOf(
        paragraph(
          'Eine Körperschaft der kommunalen Selbstverwaltung. Sie steht über den Landkreisen und kreisfreien Städten. Ihre Aufgaben überträgt ihr das Land durch Gesetz.',
        ),
      ),
    },
    {
      question: 'Wer hat den Vorsitz?',
      answer: richTextOf(
        paragraph('Der Direktor des Landschaftsverbandes Westfalen-Lippe, seit 1. Mai 2024.'),
      ),
    },
  ],
};
