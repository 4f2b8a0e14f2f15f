'use client';

import { createClientFeature } from '@payloadcms/richtext-lexical/client';
import {
  $getSelection,
  $isRangeSelection,
  $isTextNode,
  type LexicalEditor,
} from '@payloadcms/richtext-lexical/lexical';
import { languageName } from '@/lib/languageName';
import { AbbreviationDialog, EXPLAIN_ABBREVIATION } from './AbbreviationDialog';
import { EditorDoor } from './EditorDoor';
import { PastePlugin } from './PastePlugin';
import { QuietStart } from './QuietStart';
import { ShowMarks } from './ShowMarks';
import { $markOf, $selectedTexts, $setMark, languages, type MarkName } from './wordMarks';

const hasMark = (name: MarkName, value?: string) => () => {
  const selection = $getSelection();
  const node = $isRangeSelection(selection) ? selection.anchor.getNode() : null;
  const mark = $isTextNode(node) ? $markOf(node, name) : undefined;
  return value === undefined ? mark !== undefined : mark === value;
};
const setLanguage = (editor: LexicalEditor, lang: string | undefined) =>
  editor.update(() => {
    for (const node of $selectedTexts()) $setMark(node, 'lang', lang);
  });
const word = (text: string) => () => <span className="toolbar-word">{text}</span>;

export const AccessibleText = createClientFeature({
  plugins: [
    { Component: EditorDoor, position: 'normal' },
    { Component: ShowMarks, position: 'normal' },
    { Component: PastePlugin, position: 'normal' },
    { Component: AbbreviationDialog, position: 'normal' },
    { Component: QuietStart, position: 'normal' },
  ],
  toolbarFixed: {
    groups: [
      {
        type: 'dropdown',
        ChildComponent: word('Sprache'),
        key: 'language',
        order: 60,
        items: [
          ...languages.map((lang) => ({
            ChildComponent: word(lang),
            isActive: hasMark('lang', lang),
            key: `language-${lang}`,
            label: languageName(lang),
            onSelect: ({ editor }: { editor: LexicalEditor }) => setLanguage(editor, lang),
          })),
          {
            ChildComponent: word('–'),
            key: 'language-none',
            label: 'Deutsch (ohne Kennzeichnung)',
            onSelect: ({ editor }: { editor: LexicalEditor }) => setLanguage(editor, undefined),
          },
        ],
      },
      {
        type: 'buttons',
        key: 'abbreviation',
        order: 61,
        items: [
          {
            ChildComponent: word('Kürzel'),
            isActive: hasMark('abbr'),
            key: 'abbreviation',
            label: 'Kürzel erklären',
            onSelect: ({ editor }: { editor: LexicalEditor }) => {
              editor.dispatchCommand(EXPLAIN_ABBREVIATION, undefined);
            },
          },
        ],
      },
    ],
  },
});
