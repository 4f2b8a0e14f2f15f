import { stretches } from './content/nodes';
import { type Readability, readability } from './readability';
import type { Content } from './types';

/** Reading figures of a whole document. Headings, tables and its version in Leichte Sprache do not count. */
export function readabilityOf(content: Content): Readability {
  return readability(
    stretches(content)
      .filter(({ isTable, place }) => !isTable && !place.path.startsWith('easy.'))
      .map(({ text }) => text)
      .join('\n'),
  );
}

/** What a LIX means, in a word. */
export function easeOf(lix: number): 'Leicht' | 'Gut verständlich' | 'Etwas zu schwer' | 'Zu schwer' {
  if (lix < 30) return 'Leicht';
  if (lix < 40) return 'Gut verständlich';
  return lix <= 50 ? 'Etwas zu schwer' : 'Zu schwer';
}
