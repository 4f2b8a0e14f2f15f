'use client';

import type { LexicalEditor } from '@payloadcms/richtext-lexical/lexical';
import { useEffect } from 'react';
import type { Report } from '@/quality/checkDocument';
import type { Finding, Place } from '@/quality/types';
import { editorOf } from '../text/EditorDoor';
import { $nodeAt, $textsOf } from './selectPlace';

/** Draws the findings over the text. Nothing of it is stored, and where the browser cannot, the list still says all. */
export function useMarks(report: Report | undefined): void {
  useEffect(() => {
    if (!report || !('highlights' in CSS)) return;
    const draw = () => {
      CSS.highlights.set('quality-error', new Highlight(...report.errors.flatMap(rangesOf)));
      CSS.highlights.set('quality-hint', new Highlight(...report.hints.flatMap(rangesOf)));
    };
    draw();
    // Texts of other tabs and rows are drawn when they come into view.
    const observer = new MutationObserver(draw);
    observer.observe(document.querySelector('.document-fields__edit') ?? document.body, {
      childList: true,
      subtree: true,
    });
    return () => {
      observer.disconnect();
      CSS.highlights.delete('quality-error');
      CSS.highlights.delete('quality-hint');
    };
  }, [report]);
}

function rangesOf({ place }: Finding): Range[] {
  const editor = place.node && editorOf(place.path);
  if (!editor) return [];
  return piecesOf(editor, place).flatMap(({ from, key, to }) => {
    const text = firstText(editor.getElementByKey(key));
    if (!text || to > text.length) return [];
    const range = new Range();
    range.setStart(text, from);
    range.setEnd(text, to);
    return [range];
  });
}

function piecesOf(editor: LexicalEditor, { node: way = [], range }: Place) {
  return editor.read(() => {
    const block = $nodeAt(way);
    if (!block) return [];
    return $textsOf(block).flatMap(({ from, node }) => {
      const size = node.getTextContentSize();
      const [start, end] = range ?? [0, Number.POSITIVE_INFINITY];
      const [a, b] = [Math.max(0, start - from), Math.min(size, end - from)];
      return a < b ? [{ key: node.getKey(), from: a, to: b }] : [];
    });
  });
}

function firstText(element: HTMLElement | null): Text | null {
  return element && (document.createTreeWalker(element, NodeFilter.SHOW_TEXT).nextNode() as Text | null);
}
