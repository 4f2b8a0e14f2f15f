'use client';

import type { LexicalEditor } from '@payloadcms/richtext-lexical/lexical';
import { useLexicalComposerContext } from '@payloadcms/richtext-lexical/lexical/react/LexicalComposerContext';
import { useEffect } from 'react';

const editors = new WeakMap<Element, LexicalEditor>();

/** Makes an editor known to whoever has found its place on the page. */
export function EditorDoor() {
  const [editor] = useLexicalComposerContext();
  useEffect(
    () =>
      editor.registerRootListener((root) => {
        if (root) editors.set(root, editor);
      }),
    [editor],
  );
  return null;
}

/** The editor of a field, when it is on the page. */
export function editorOf(path: string): LexicalEditor | undefined {
  const field = document.querySelector(`[data-field-path="${CSS.escape(path)}"]`);
  const root = field?.querySelector('[data-lexical-editor]');
  return root ? editors.get(root) : undefined;
}
