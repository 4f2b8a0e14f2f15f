import { heading, paragraph, richTextOf } from '../exampleText';
import type { PictureTextView } from './PictureText';

export const pictureTextExample: PictureTextView = {
  picture: {
    src: '/share/start.png',
    width: 1200,
    height: 630,
    alt: 'Umrisse der achtzehn Mitgliedsverbände',
  },
  content: richTextOf(heading('Achtzehn Gebiete'), paragraph('Jeder Verband hat sein eigenes Gebiet.')),
  side: 'left',
};
