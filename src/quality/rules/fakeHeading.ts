import { isBold, quote, stretches } from '../content/nodes';
import type { Rule } from '../types';

/** A paragraph all in bold looks like a heading, but nobody can jump to it. */
export const fakeHeading: Rule = (content) =>
  stretches(content)
    .filter(
      ({ isParagraph, isTable, text, texts }) =>
        isParagraph &&
        !isTable &&
        texts.length > 0 &&
        text.trim().length <= 120 &&
        texts.every((one) => isBold(one) || one.text.trim() === ''),
    )
    .map(({ place, text }) => ({
      rule: 'fakeHeading',
      kind: 'hint',
      short: 'Ganzer Absatz fett',
      sentence: `Der Absatz ${quote(text, 40)} ist ganz fett. Ist er eine Überschrift, wählen Sie „Überschrift“.`,
      place,
    }));
