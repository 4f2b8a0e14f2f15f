'use client';

import { $getNodeByKey, $isTextNode, TextNode } from '@payloadcms/richtext-lexical/lexical';
import { useLexicalComposerContext } from '@payloadcms/richtext-lexical/lexical/react/LexicalComposerContext';
import { useEffect } from 'react';
import { $markOf } from './wordMarks';

function set(element: HTMLElement, name: string, value: string | undefined) {
  if (value) element.setAttribute(name, value);
  else element.removeAttribute(name);
}

/** Lets marked words be seen, and be spoken right, while one writes. */
export function ShowMarks() {
  const [editor] = useLexicalComposerContext();
  useEffect(
    () =>
      editor.registerMutationListener(TextNode, (changed) => {
        editor.read(() => {
          for (const [key] of changed) {
            const node = $getNodeByKey(key);
            const element = editor.getElementByKey(key);
            if (!element || !$isTextNode(node)) continue;
            set(element, 'lang', $markOf(node, 'lang'));
            set(element, 'title', $markOf(node, 'abbr'));
          }
        });
      }),
    [editor],
  );
  return null;
}
