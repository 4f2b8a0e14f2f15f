import { formatPhone, phoneHref } from '@/lib/phone';

const shown = (number: string) => formatPhone(number).replaceAll('\u00a0', ' ');

test.each([
  ['0251 591-01', 'tel:+4925159101'],
  ['+49 (0)251 591 235', 'tel:+49251591235'],
  ['0049 251 591235', 'tel:+49251591235'],
])('%s is dialled as %s', (number, href) => {
  expect(phoneHref(number)).toBe(href);
});

test.each([
  ['0251/5914321', '0251 591 43 21'],
  ['+49 251 591-01', '0251 591-01'],
  ['+49 (0)89 212389', '089 21 23 89'],
  ['0981 4664-0', '0981 4664-0'],
  ['115', '115'],
])('%s is shown as %s', (number, expected) => {
  expect(shown(number)).toBe(expected);
});
