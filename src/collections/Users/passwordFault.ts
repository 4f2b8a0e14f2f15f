import { ZxcvbnFactory } from '@zxcvbn-ts/core';
import * as common from '@zxcvbn-ts/language-common';
import * as german from '@zxcvbn-ts/language-de';

export const minimumLength = 12;
const maximumLength = 200;

const strength = new ZxcvbnFactory({
  dictionary: { ...common.dictionary, ...german.dictionary },
  graphs: common.adjacencyGraphs,
});

/** Words of this house, which attackers of this house try first. */
const houseWords = ['baghkv', 'bag', 'hkv', 'kommunalverband', 'landschaftsverband', 'verband'];
const tooClose =
  'Das Passwort besteht zum großen Teil aus Ihrem Namen oder dem der BAG HKV. Nehmen Sie zum Beispiel vier zufällige Wörter hintereinander.';

/**
 * Why a password is not good enough, or null.
 * Length counts first, without what anybody knows; then it must not be one of those that attackers try first.
 * @param hints words close to the person (name, address), which make a password easy to guess
 */
export function passwordFault(password: unknown, hints: string[] = []): string | null {
  if (typeof password !== 'string' || password.length < minimumLength) {
    return `Das Passwort braucht mindestens ${minimumLength} Zeichen. Gut sind vier zufällige Wörter hintereinander.`;
  }
  if (password.length > maximumLength) return `Das Passwort darf höchstens ${maximumLength} Zeichen haben.`;
  const known = [...hints.flatMap((hint) => hint.toLowerCase().split(/[^\p{L}\d]+/u)), ...houseWords];
  if (without(known, password).length < minimumLength) return tooClose;
  if (strength.check(password, known).score < 3) {
    return 'Dieses Passwort ist zu leicht zu erraten. Nehmen Sie zum Beispiel vier zufällige Wörter hintereinander.';
  }
  return null;
}

/** What is left of a password once known words are gone; words of one or two letters are in every password. */
function without(words: string[], password: string): string {
  return words
    .filter((word) => word.length > 2)
    .sort((a, b) => b.length - a.length)
    .reduce((rest, word) => rest.replaceAll(word, ''), password.toLowerCase());
}
