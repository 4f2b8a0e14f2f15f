import { countWords, profileFindings } from '@/quality/profileFindings';

const text = (words: string) => ({ root: { children: [{ children: [{ type: 'text', text: words }] }] } });
const whole = {
  lead: 'Für alle da.',
  tasks: [{ text: 'Schulen' }],
  description: text('Ein Satz.'),
  coverage: 'im ganzen Land',
  address: { street: 'Musterstraße 1' },
  phone: '1',
  email: 'a@b.de',
  website: 'https://b.de',
  contacts: [{ function: 'Presse' }],
  founded: '1953',
  population: { value: 0 },
  logo: 7,
};

describe('profileFindings', () => {
  it('finds nothing in a whole profile', () => {
    expect(profileFindings(whole)).toEqual({ filled: 12, total: 12, needed: [], nice: [] });
  });

  it('tells what is needed from what would be good, and does not take blanks for words', () => {
    const found = profileFindings({
      ...whole,
      lead: '  ',
      description: text(' '),
      tasks: [],
      address: {},
      founded: null,
      logo: undefined,
    });
    expect(found.filled).toBe(6);
    expect(found.needed.map(({ field }) => field)).toEqual(['lead']);
    expect(found.nice.map(({ field }) => field)).toEqual([
      'tasks',
      'description',
      'address.street',
      'founded',
      'logo',
    ]);
    expect(countWords(found)).toBe('1 Fehler, 5 Hinweise');
  });
});
