'use client';

import {
  $getNodeByKey,
  $isTextNode,
  COMMAND_PRIORITY_EDITOR,
  createCommand,
} from '@payloadcms/richtext-lexical/lexical';
import { useLexicalComposerContext } from '@payloadcms/richtext-lexical/lexical/react/LexicalComposerContext';
import { useEffect, useId, useRef, useState } from 'react';
import { CloseButton } from '../review/CloseButton';
import { Dialog, type DialogHandle } from '../review/Dialog';
import { $markOf, $selectedTexts, $setMark } from './wordMarks';

export const EXPLAIN_ABBREVIATION = createCommand<void>('EXPLAIN_ABBREVIATION');

/** Asks what the selected abbreviation means. */
export function AbbreviationDialog() {
  const [editor] = useLexicalComposerContext();
  const dialog = useRef<DialogHandle>(null);
  const [selected, setSelected] = useState<{ keys: string[]; text: string }>({ keys: [], text: '' });
  const [words, setWords] = useState('');
  const field = useId();

  useEffect(
    () =>
      editor.registerCommand(
        EXPLAIN_ABBREVIATION,
        () => {
          const nodes = $selectedTexts();
          setSelected({
            keys: nodes.map((node) => node.getKey()),
            text: nodes.map((node) => node.getTextContent()).join(''),
          });
          setWords((nodes[0] && $markOf(nodes[0], 'abbr')) ?? '');
          dialog.current?.open();
          return true;
        },
        COMMAND_PRIORITY_EDITOR,
      ),
    [editor],
  );

  const close = (explanation?: string) => {
    dialog.current?.close();
    if (explanation === undefined) return;
    editor.update(() => {
      for (const key of selected.keys) {
        const node = $getNodeByKey(key);
        if ($isTextNode(node)) $setMark(node, 'abbr', explanation.trim() || undefined);
      }
    });
  };

  return (
    <Dialog handle={dialog} title="Kürzel erklären">
      {selected.text.trim() === '' ? (
        <p>Wählen Sie zuerst im Text die Abkürzung aus, zum Beispiel „BTHG“.</p>
      ) : (
        <>
          <label className="panel-label" htmlFor={field}>
            Was bedeutet „{selected.text}“?
          </label>
          <input
            id={field}
            className="panel-input"
            type="text"
            value={words}
            maxLength={200}
            autoComplete="off"
            onChange={(event) => setWords(event.target.value)}
          />
        </>
      )}
      <div className="panel-dialog__foot">
        {selected.text.trim() !== '' && (
          <button type="button" className="panel-button panel-button--next" onClick={() => close(words)}>
            Übernehmen
          </button>
        )}
        <CloseButton />
      </div>
    </Dialog>
  );
}
