import { linksIn, quote } from '../content/nodes';
import type { Finding, Rule } from '../types';

const file = /\.(pdf|docx?|xlsx?|pptx?|odt|ods|odp|zip)(?:[?#]|$)/i;
const mail = /^mailto:[^\s@?]+@[^\s@?]+\.[^\s@?]{2,}(?:\?.*)?$/i;
const phone = /^tel:\+?[\d-]{5,20}$/i;

/** Addresses to write and to call work; files say what they are before one loads them. */
export const linkTarget: Rule = (content) =>
  linksIn(content).flatMap(({ place, text, url }): Finding[] => {
    const address = url?.trim();
    if (!address) return [];
    const isMail = /^mailto:/i.test(address) && !mail.test(address);
    const isPhone = /^tel:/i.test(address) && !phone.test(address);
    if (isMail || isPhone) {
      return [
        {
          rule: 'linkTarget',
          kind: 'error',
          short: isMail ? 'E-Mail-Adresse falsch' : 'Telefonnummer falsch',
          sentence: isMail
            ? `Der Link ${quote(text)} führt zu keiner gültigen E-Mail-Adresse.`
            : `Der Link ${quote(text)} enthält keine gültige Telefonnummer. Gut: tel:+4925159101`,
          place,
        },
      ];
    }
    const type = file.exec(address)?.[1]?.toUpperCase();
    if (!type || text.toUpperCase().includes(type)) return [];
    return [
      {
        rule: 'linkTarget',
        kind: 'hint',
        short: 'Datei nicht angekündigt',
        sentence: `Der Link ${quote(text)} führt zu einer Datei. Nennen Sie Art und Größe: „(${type}, 1,2 MB)“.`,
        place,
      },
    ];
  });
