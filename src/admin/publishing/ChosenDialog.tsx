'use client';

import { useDocumentInfo } from '@payloadcms/ui';
import { useEffect, useRef, useState } from 'react';
import type { DocumentFacts } from '@/withdrawal/facts';
import { Dialog, type DialogHandle } from '../review/Dialog';
import { type Choice, onChoice } from './openDialog';
import { PlanForm } from './PlanForm';
import { TakeOffForm } from './TakeOffForm';

const headings: Record<Choice, (title: string) => string> = {
  bin: (title) => `„${title}“ in den Papierkorb legen`,
  publish: (title) => `Wann soll „${title}“ veröffentlicht werden?`,
  'take-off': (title) => `„${title}“ von der Website nehmen`,
};

/** Asks the server what there is to know each time: others work on the same pages. */
export function ChosenDialog() {
  const { id, collectionSlug } = useDocumentInfo();
  const [choice, setChoice] = useState<Choice>();
  const [facts, setFacts] = useState<DocumentFacts>();
  const dialog = useRef<DialogHandle>(null);
  const at = { collection: collectionSlug ?? '', id: Number(id) };
  const address = `/api/${at.collection}/${at.id}/take-off`;

  useEffect(
    () =>
      onChoice(async (chosen) => {
        const answer = await fetch(address, { credentials: 'same-origin' });
        if (!answer.ok) return;
        setFacts((await answer.json()) as DocumentFacts);
        setChoice(chosen);
      }),
    [address],
  );

  useEffect(() => {
    if (facts) dialog.current?.open();
  }, [facts]);

  if (!facts || !choice) return null;
  const isPlan = choice === 'publish';
  return (
    <Dialog handle={dialog} title={headings[choice](facts.title)}>
      {isPlan && <PlanForm key={facts.draft?.version} at={at} facts={facts} />}
      {!isPlan && <TakeOffForm key={choice} at={at} facts={facts} bin={choice === 'bin'} />}
    </Dialog>
  );
}
