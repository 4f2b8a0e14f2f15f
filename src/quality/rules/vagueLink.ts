import { linksIn, quote } from '../content/nodes';
import type { Repair, Rule } from '../types';

const vague = new Set(
  [
    'hier, hier klicken, klicken sie hier, bitte hier klicken, klick, klicken, dort, da, link, dieser link, mehr',
    'mehr erfahren, mehr infos, mehr informationen, mehr dazu, mehr lesen, lesen sie mehr, weiter, weiterlesen, weitere',
    'weitere infos, weitere informationen, details, infos, info, informationen, siehe hier, siehe, download',
    'herunterladen, pdf, datei, seite, website, webseite, internetseite, zur seite, zur website, öffnen, ansehen',
  ]
    .join(', ')
    .split(', '),
);

/** A link is read alone, in a list of all links: its words must say where it leads. */
export const vagueLink: Rule = (content, { titles }) =>
  linksIn(content).flatMap(({ isInText, place, target, text }) => {
    const words = text
      .trim()
      .replace(/[.:!?…»›→>\s]+$/u, '')
      .toLocaleLowerCase('de');
    const title = titles[target];
    const repair: Repair | undefined =
      isInText && title && title.toLocaleLowerCase('de') !== words
        ? { mend: { kind: 'linkText', text: title }, suggestion: quote(title), done: quote(title) }
        : undefined;
    const base = { rule: 'vagueLink', place, repair };
    if (words === '') {
      return { ...base, kind: 'error', short: 'Link ohne Text', sentence: 'Ein Link hat keinen Text.' };
    }
    if (vague.has(words)) {
      return {
        ...base,
        kind: 'error',
        short: 'Linktext sagt nichts',
        sentence: `Der Link heißt nur ${quote(text)}. Niemand weiß, wohin er führt.`,
      };
    }
    if (/^(?:https?:\/\/|www\.)/i.test(words)) {
      return {
        ...base,
        kind: 'hint',
        short: 'Adresse als Linktext',
        sentence: `Der Link heißt wie seine Adresse ${quote(text, 40)}. Vorleseprogramme buchstabieren sie.`,
      };
    }
    return [];
  });
