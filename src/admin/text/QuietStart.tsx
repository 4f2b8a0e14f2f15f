'use client';

import { $getRoot, HISTORY_MERGE_TAG } from '@payloadcms/richtext-lexical/lexical';
import { useLexicalComposerContext } from '@payloadcms/richtext-lexical/lexical/react/LexicalComposerContext';
import { useEffect } from 'react';

/**
 * The parts of an editor touch each paragraph when they start, which Payload takes for typing: every text would be
 * unsaved as soon as it is opened. Marked as belonging to what was there before, their work is no change.
 */
export function QuietStart() {
  const [editor] = useLexicalComposerContext();
  useEffect(() => {
    // An update without any change would be dropped, and its mark with it.
    editor.update(() => $getRoot().markDirty(), { tag: HISTORY_MERGE_TAG });
  }, [editor]);
  return null;
}
