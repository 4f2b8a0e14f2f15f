import { canonicalQuery } from '../../../../src/server/front/queryRules';

describe('canonicalQuery', () => {
  it('drops everything on pages that declare nothing', () => {
    expect(canonicalQuery('/themen', 'utm_source=x&land=HE&land[]=1')).toEqual({ query: '', kept: true });
  });

  it('drops unknown and empty values and brings known ones into one order', () => {
    const expected = { query: '?land=HE&thema=inklusion', kept: true };
    expect(canonicalQuery('/mitgliedsverbaende', 'thema=inklusion&x=1&land=HE')).toEqual(expected);
    expect(canonicalQuery('/mitgliedsverbaende', 'land=&thema=')).toEqual({ query: '', kept: true });
  });

  it.each([
    'land[]=HE',
    'land[0]=HE',
    'land%5B%5D=HE',
    'land=HE&land=BY',
    'land=%ff',
    'land=%00',
    'land=H E',
    'thema=<b>',
  ])('refuses %s', (search) => {
    expect(canonicalQuery('/mitgliedsverbaende', search)).toBeUndefined();
  });

  it('lets any words search, and counts who asks', () => {
    const expected = { query: '?wort=K%C3%B6ln&art=themen&seite=-1', kept: false, limited: true };
    expect(canonicalQuery('/suche', 'seite=-1&art=themen&wort=K%C3%B6ln')).toEqual(expected);
    expect(canonicalQuery('/suche', 'wort=')).toEqual({ query: '', kept: true });
  });

  it('passes free text on without keeping the answer', () => {
    expect(canonicalQuery('/zustaendig', 'ort=K%C3%B6ln&x=1')).toEqual({
      query: '?ort=K%C3%B6ln',
      kept: false,
    });
    expect(canonicalQuery('/zustaendig', 'ort=&x=1')).toEqual({ query: '', kept: true });
    expect(canonicalQuery('/zustaendig', `ort=${'a'.repeat(201)}`)).toBeUndefined();
    expect(canonicalQuery('/zustaendig', 'ort=a%00b')).toBeUndefined();
  });
});
