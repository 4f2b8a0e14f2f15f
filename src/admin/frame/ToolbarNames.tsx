'use client';

import { type ReactNode, useEffect } from 'react';

/** Names of the buttons above a text; Payload draws them as pictures without any. */
const names: Record<string, string> = {
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
  unorderedList: 'Liste mit Punkten',
  orderedList: 'Liste mit Zahlen',
  blockquote: 'Zitat',
};

function nameToolbars() {
  for (const toolbar of document.querySelectorAll('.fixed-toolbar:not([role])')) {
    toolbar.setAttribute('role', 'toolbar');
    toolbar.setAttribute('aria-label', 'Text gestalten');
  }
  for (const button of document.querySelectorAll<HTMLElement>('[data-button-key], [data-dropdown-key]')) {
    const { buttonKey, dropdownKey } = button.dataset;
    const key = buttonKey ?? dropdownKey ?? '';
    const name = names[key] ?? names[key.replace(/^(text|format)-/, '')];
    if (name && button.getAttribute('aria-label') !== name) button.setAttribute('aria-label', name);
    if (buttonKey) button.setAttribute('aria-pressed', String(button.classList.contains('active')));
  }
}

/** Repairs what Payload's text editor leaves out for people who do not see its pictures. */
export function ToolbarNames({ children }: { children: ReactNode }) {
  useEffect(() => {
    const observer = new MutationObserver(nameToolbars);
    observer.observe(document.body, { childList: true, subtree: true, attributeFilter: ['class'] });
    nameToolbars();
    return () => observer.disconnect();
  }, []);
  return children;
}
