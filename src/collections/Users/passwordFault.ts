import { ZxcvbnFactory } from '@zxcvbn-ts/core';
import * as common from '@zxcvbn-ts/language-common';
import * as german from '@zxcvbn-ts/language-de';

export const minimumLength = 12;
const maximumLength = 200;

const strength = new ZxcvbnFactory({
  dictionary: { ...common.dictionary, ...german.dictionary },
  graphs: common.adjacencyGraphs,
});

/**
 * Why a password is not good enough, or null.
 * Length counts first; then it must not be one of those that attackers try first.
 * @param hints words close to the person (name, address), which make a password easy to guess
 */
export function passwordFault(password: unknown, hints: string[] = []): string | null {
  if (typeof password !== 'string' || password.length < minimumLength) {
    return `Das Passwort braucht mindestens ${minimumLength} Zeichen. Gut sind vier zufällige Wörter hintereinander.`;
  }
  if (password.length > maximumLength) return `Das Passwort darf höchstens ${maximumLength} Zeichen haben.`;
  const { score } = strength.check(password, [
    ...hints,
    'baghkv',
    'hkv',
    'kommunalverband',
    'landschaftsverband',
  ]);
  if (score < 3) {
    return 'Dieses Passwort ist zu leicht zu erraten. Nehmen Sie zum Beispiel vier zufällige Wörter hintereinander.';
  }
  return null;
}
