'use client';

import {
  $getSelection,
  $isRangeSelection,
  $parseSerializedNode,
  COMMAND_PRIORITY_HIGH,
  PASTE_COMMAND,
  type SerializedLexicalNode,
} from '@payloadcms/richtext-lexical/lexical';
import { useLexicalComposerContext } from '@payloadcms/richtext-lexical/lexical/react/LexicalComposerContext';
import { useEffect } from 'react';
import { readHtml } from './paste/readHtml';

/** Takes from other programs what readers need and leaves their looks behind. What comes from an editor here stays as it is. */
export function PastePlugin() {
  const [editor] = useLexicalComposerContext();
  useEffect(
    () =>
      editor.registerCommand(
        PASTE_COMMAND,
        (event) => {
          const clipboard = event instanceof ClipboardEvent ? event.clipboardData : null;
          const html = clipboard?.getData('text/html');
          if (!html || clipboard?.getData('application/x-lexical-editor')) return false;
          const selection = $getSelection();
          if (!$isRangeSelection(selection)) return false;
          const isCell = selection.anchor
            .getNode()
            .getParents()
            .some((node) => node.getType() === 'tablecell');
          const nodes = readHtml(html).filter(({ type }) => !isCell || type !== 'table');
          if (nodes.length === 0) return false;
          event.preventDefault();
          const [only] = nodes;
          // A single paragraph goes into the line at hand.
          const inserted = nodes.length === 1 && only?.type === 'paragraph' ? (only.children ?? []) : nodes;
          selection.insertNodes(
            inserted.map((node) => $parseSerializedNode(node as unknown as SerializedLexicalNode)),
          );
          return true;
        },
        COMMAND_PRIORITY_HIGH,
      ),
    [editor],
  );
  return null;
}
