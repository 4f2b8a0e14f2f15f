import { de } from '@payloadcms/translations/languages/de';
import { en } from '@payloadcms/translations/languages/en';
import { germanTexts } from '@/admin/germanTexts';

type Texts = { [key: string]: string | Texts };

function flat(texts: Texts, path = ''): [string, string][] {
  return Object.entries(texts).flatMap(([key, text]) =>
    typeof text === 'string' ? [[`${path}${key}`, text] as [string, string]] : flat(text, `${path}${key}:`),
  );
}

const original = new Map(flat(de.translations as unknown as Texts));
const ours = new Map(flat(germanTexts));

describe('German texts of the panel', () => {
  it('speak to people as "Sie" wherever Payload says "du"', () => {
    const merged = new Map([...original, ...ours]);
    const familiar = [...merged].filter(([, text]) => /\b(du|dein\w*|dich|dir)\b/i.test(text));
    expect(familiar).toEqual([]);
  });

  it('are German, every one, also after an update of Payload', () => {
    // Words that German shares with English.
    const same = new Set([
      'fields:block',
      'general:name',
      'general:export',
      'general:filter',
      'general:layout',
    ]);
    const merged = new Map([...original, ...ours]);
    const english = flat(en.translations as unknown as Texts);
    const left = english.filter(
      ([key, text]) => !merged.has(key) || (merged.get(key) === text && !same.has(key)),
    );
    expect(left).toEqual([]);
  });

  it('replace only texts that Payload has', () => {
    expect([...ours.keys()].filter((key) => !original.has(key))).toEqual([]);
  });

  it('keep every value that Payload fills in', () => {
    const places = (text: string) => [...text.matchAll(/\{\{(\w+)\}\}/g)].map(([, name]) => name).sort();
    for (const [key, text] of ours) {
      expect([key, places(text)]).toEqual([key, places(original.get(key) ?? '')]);
    }
  });
});
