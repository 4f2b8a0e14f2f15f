/** Words that ask but name nothing. PostgreSQL drops the rest of them ("der", "und", "welche") by itself. */
const small =
  'wer wo wen wem wessen wieso weshalb warum woher wohin wofür für über können kann könnte muss müssen darf dürfen gibt es bitte finde finden suche heißt mein meine meinen bin ist sind zuhause hier';

export const questionWords: ReadonlySet<string> = new Set(
  small.split(' ').map((word) => word.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('ß', 'ss')),
);
