import { minimumLength } from '@/collections/Users/passwordFault';

/** Why a password was refused; a word for the address of the page that says so. */
export const faults = {
  kurz: `Das Passwort braucht mindestens ${minimumLength} Zeichen. Gut sind vier zufällige Wörter hintereinander.`,
  leicht:
    'Dieses Passwort ist zu lang oder zu leicht zu erraten. Nehmen Sie zum Beispiel vier zufällige Wörter hintereinander.',
  ungleich: 'Die beiden Eingaben sind nicht gleich. Bitte geben Sie das Passwort zweimal gleich ein.',
} as const;
export type Fault = keyof typeof faults;
