// What Payload's panel leaves out for people who hear it instead of seeing it. Each repair names the axe rule that
// finds the fault; docs/decisions/0010-panel.md lists them too.

/** Names of the buttons above a text; Payload draws them as pictures without any. */
const tools: Record<string, string> = {
  bold: 'Fett',
  italic: 'Kursiv',
  link: 'Link',
  table: 'Tabelle',
  add: 'Einfügen',
  text: 'Art des Absatzes',
  paragraph: 'Absatz',
  h2: 'Überschrift, Ebene 2',
  h3: 'Überschrift, Ebene 3',
  h4: 'Überschrift, Ebene 4',
  heading2: 'Überschrift, Ebene 2',
  heading3: 'Überschrift, Ebene 3',
  heading4: 'Überschrift, Ebene 4',
  unorderedList: 'Liste mit Punkten',
  orderedList: 'Liste mit Zahlen',
  blockquote: 'Zitat',
  language: 'Sprache',
  abbreviation: 'Kürzel erklären',
};

const nothing = 'keine Angabe';

type Repair = (element: HTMLElement) => void;

function set(element: HTMLElement, name: string, value: string) {
  if (element.getAttribute(name) !== value) element.setAttribute(name, value);
}

const named =
  (name: string): Repair =>
  (element) =>
    set(element, 'aria-label', name);

const region =
  (role: string, name: string): Repair =>
  (element) => {
    set(element, 'role', role);
    set(element, 'aria-label', name);
  };

/** The label that stands above a field on the screen. */
function labelOf(element: HTMLElement): string {
  const words = element.closest('.field-type')?.querySelector('.field-label')?.textContent;
  return words?.replace('*', '').trim() || 'Auswahl';
}

const byField: Repair = (element) => set(element, 'aria-label', labelOf(element));

const nameTool: Repair = (element) => {
  const { buttonKey, dropdownKey } = element.dataset;
  const name = tools[buttonKey ?? dropdownKey ?? ''];
  if (name) set(element, 'aria-label', name);
  if (buttonKey) set(element, 'aria-pressed', String(element.classList.contains('active')));
};

/** The box to choose a row of a list says which one. */
const nameRow: Repair = (element) => {
  const words = element.closest('tr')?.querySelector('td:nth-of-type(2)')?.textContent?.trim();
  set(element, 'aria-label', `Auswählen: ${words || 'Eintrag'}`);
};

/** Only where a page of Payload has no main part of its own. */
const mainPart: Repair = (element) => {
  if (!element.querySelector('main')) set(element, 'role', 'main');
  else element.removeAttribute('role');
};

/** Payload's list of tabs holds links instead of list items. */
const tabList: Repair = (element) => {
  region('group', 'Ansichten')(element);
  for (const item of element.querySelectorAll<HTMLElement>(':scope > li')) set(item, 'role', 'none');
};

/** What members refer to before the office has released it has a title for the office only. */
const nameUnreleased: Repair = (element) => {
  const texts = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  while (texts.nextNode()) {
    const { currentNode } = texts;
    if (/ - ID: \d+$/.test(currentNode.nodeValue ?? '')) currentNode.nodeValue = 'noch nicht öffentlich';
  }
};

const repairs: [selector: string, repair: Repair][] = [
  ['.fixed-toolbar', region('toolbar', 'Text gestalten')],
  ['[data-button-key], [data-dropdown-key]', nameTool], // button-name
  ['.ContentEditable__root', byField], // aria-input-field-name
  ['.rs__input, .react-datepicker__input-container input', byField], // label
  ['.drawer-link__doc-drawer-toggler', named('Öffnen')], // button-name
  ['.payload-settings h3', (element) => set(element, 'aria-level', '2')], // heading-order
  ['.date-time-picker__clear-button', named('Datum entfernen')], // button-name
  ['.relationship-table h4', (element) => set(element, 'aria-level', '2')], // heading-order
  ['.clear-indicator', (element) => element.removeAttribute('aria-hidden')], // aria-hidden-focus
  ['.clear-indicator', (element) => set(element, 'aria-label', `${labelOf(element)}: Auswahl entfernen`)],
  ['.dropdown-indicator', (element) => set(element, 'tabindex', '-1')], // aria-hidden-focus
  ['.collapsible__drag', named('Verschieben')], // aria-command-name
  [
    '.popup-button:not(:has(.btn__label))',
    (element) => element.textContent?.trim() || named('Weitere Aktionen')(element),
  ], // button-name
  ['.doc-tabs__tabs', tabList], // list
  ['h3.array-field__title, h3.blocks-field__title', (element) => set(element, 'aria-level', '2')], // heading-order
  ['.doc-header', region('region', 'Titel und Stand')], // region
  ['.nav__wrap', named('Bereiche der Redaktion')], // landmark-unique
  ['.step-nav', named('Sie sind hier')],
  ['.collection-list', mainPart], // landmark-one-main, region
  ['.clickable-arrow--left', named('Vorige Seite')], // button-name
  ['.clickable-arrow--right', named('Nächste Seite')],
  ['#select-all', named('Alle auswählen')], // label
  ['.cell-_select input', nameRow],
  ['.template-minimal__wrap', mainPart], // landmark-one-main
  ['.relationship--single-value, .relationship--multi-value-label', nameUnreleased],
  // What can only be read, and is empty, says so; while it loads, a form is all of this kind.
  ['.read-only :is(input, textarea)', (element) => set(element, 'placeholder', nothing)],
  [
    `:is(input, textarea)[placeholder="${nothing}"]`,
    (element) => element.closest('.read-only') || element.removeAttribute('placeholder'),
  ],
  ['.list-header', (element) => set(element, 'role', 'none')], // landmark-banner-is-top-level
];

/** Repairs what is on the page now. */
export function repairPage(root: ParentNode): void {
  for (const [selector, repair] of repairs) {
    for (const element of root.querySelectorAll<HTMLElement>(selector)) repair(element);
  }
}
