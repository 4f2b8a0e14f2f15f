const AREA = /^(\d{2,5})[\s/-]+(.*)$/;

/** "0251 591-01" or "+49 251 59101" → "tel:+4925159101". */
export function phoneHref(number: string): string {
  const digits = number.replace(/\(0\)/g, '').replace(/[^\d+]/g, '');
  if (digits.startsWith('+')) return `tel:${digits}`;
  if (digits.startsWith('00')) return `tel:+${digits.slice(2)}`;
  return `tel:${digits.replace(/^0/, '+49')}`;
}

/**
 * A number in readable groups: "0251/5914321" → "0251 591 43 21". The area code must be set off by the writer
 * (space, slash or hyphen): where it ends cannot be told from the digits. Extensions ("591-4321") stay as written.
 */
export function formatPhone(number: string): string {
  const national = number
    .trim()
    .replace(/\(0\)/g, '')
    .replace(/^(\+49|0049)[\s/-]*0?/, '0');
  const [, area, rest] = AREA.exec(national) ?? [];
  if (!area || !rest) return number.trim();
  return `${area} ${rest.split('-').map(inPairs).join('-')}`.replaceAll(' ', '\u00a0');
}

/** "5914321" → "591 43 21": pairs from the end, a group of three in front when the count is odd. */
function inPairs(digits: string): string {
  const plain = digits.replace(/\D/g, '');
  if (plain.length <= 4) return plain;
  const first = plain.length % 2 === 0 ? 2 : 3;
  const pairs = plain.slice(first).match(/../g) ?? [];
  return [plain.slice(0, first), ...pairs].join(' ');
}
