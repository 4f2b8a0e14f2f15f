import { currentState } from '@/lib/currentState';

test.each([
  ['/themen', '/themen', 'page'],
  ['/themen', '/themen/hilfe-zur-pflege', 'true'],
  ['/themen', '/themenwoche', undefined],
  ['/', '/themen', undefined],
  ['/', '/', 'page'],
])('%s seen from %s is %s', (href, path, expected) => {
  expect(currentState(href, path)).toBe(expected);
});
