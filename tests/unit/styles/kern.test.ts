import { compileStyles } from '../../helpers/styles';

// How the repairs look in a browser is tested in tests/browser/styles/kern.test.ts; these hold without one.

const site = compileStyles('site');
const layer = (name: string) => new RegExp(`@layer ${name}\\{`, 'g');

test('repairs of what KERN sets with !important stand in the layer before it', () => {
  expect(site.search(layer('fixes'))).toBeLessThan(site.search(layer('kern')));
  const fixes = site.slice(site.search(layer('fixes')), site.search(layer('kern')));
  expect(fixes).toContain('CanvasText !important');
  expect(fixes).toContain('prefers-reduced-motion: reduce');
});

test('only the parts of KERN in use are in the files', () => {
  const all = site + compileStyles('forms');
  for (const part of [
    'kern-dialog',
    'kern-badge',
    'kern-kopfzeile',
    'kern-progress',
    'kern-col-',
    'kern-task-list',
  ]) {
    expect(all).not.toContain(part);
  }
  expect(site.match(/kern-icon--[\w-]+\{/g)).toHaveLength(2);
});

test('the form parts are in the second file only', () => {
  expect(site).not.toContain('.kern-form-input__input{');
  expect(compileStyles('forms')).toContain('.kern-form-input__input');
});
