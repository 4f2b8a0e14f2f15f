'use client';

import {
  $getSelection,
  $getState,
  $isRangeSelection,
  $isTextNode,
  $setState,
  createState,
  type TextNode,
} from '@payloadcms/richtext-lexical/lexical';

const parse = (value: unknown) => (typeof value === 'string' && value ? value : undefined);

/** What editors say about words; stored with the words, never seen as text. */
export const states = {
  lang: createState('lang', { parse }),
  abbr: createState('abbr', { parse }),
};
export type MarkName = keyof typeof states;

/** Languages that texts of this site quote. */
export const languages = ['en', 'fr', 'nl', 'pl', 'tr', 'uk', 'ru', 'ar', 'nds', 'hsb'];

export const $markOf = (node: TextNode, name: MarkName) => $getState(node, states[name]);
export const $setMark = (node: TextNode, name: MarkName, value: string | undefined) =>
  $setState(node, states[name], value);

/** The selected words, cut out of what stands around them. */
export function $selectedTexts(): TextNode[] {
  const selection = $getSelection();
  if (!$isRangeSelection(selection) || selection.isCollapsed()) return [];
  return selection.extract().filter($isTextNode);
}
