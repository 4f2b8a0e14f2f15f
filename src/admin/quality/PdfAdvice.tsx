'use client';

import { useAuth, useDocumentInfo, useFormFields } from '@payloadcms/ui';
import { useState } from 'react';
import { pdfFaults } from '@/quality/pdfFaults';
import { Glyph } from '../frame/Glyph';

const words = (value: unknown) => (typeof value === 'string' ? value : null);

/** What a PDF lacks for people who hear it, what to do about it, and the way to a page with its text. */
export function PdfAdvice() {
  const { id } = useDocumentInfo();
  const { user } = useAuth();
  const [fault, setFault] = useState('');
  const [isBusy, setBusy] = useState(false);
  const [tagged, title, language, page] = useFormFields(([fields]) =>
    ['pdf.tagged', 'pdf.title', 'pdf.language', 'htmlVersion'].map((path) => fields[path]?.value),
  );
  if (!id) return null;
  const faults = pdfFaults({ tagged: tagged === true, title: words(title), language: words(language) });
  const makePage = async () => {
    setBusy(true);
    const answer = await fetch(`/api/media/${id}/as-page`, { method: 'POST', credentials: 'same-origin' });
    const json = (await answer.json().catch(() => ({}))) as { id?: number; errors?: { message: string }[] };
    if (answer.ok) window.location.assign(`/admin/collections/pages/${json.id}`);
    else
      setFault(
        json.errors?.[0]?.message ?? 'Das hat nicht geklappt. Bitte versuchen Sie es gleich noch einmal.',
      );
    setBusy(false);
  };
  return (
    <section className="panel-notice pdf-advice" aria-labelledby="pdf-advice">
      <h2 id="pdf-advice">
        {faults.length > 0 ? 'Diese Datei können nicht alle lesen' : 'Diese Datei ist gut vorbereitet'}
      </h2>
      {faults.length > 0 ? (
        <ul>
          {faults.map(({ remedy, sentence, short }) => (
            <li key={short}>
              <Glyph name="hint" />
              <span>
                {sentence} <span className="panel-hint">{remedy}</span>
              </span>
            </li>
          ))}
        </ul>
      ) : (
        <p>Sie hat Struktur, Titel und Sprache. Ob der Inhalt stimmt, prüfen Menschen.</p>
      )}
      {page ? (
        <p>
          <a href={`/admin/collections/pages/${String(page)}`}>Die Seite mit demselben Text öffnen</a>
        </p>
      ) : (
        user?.role !== 'member' && (
          <>
            <p>Eine Seite lesen alle: auf dem Handy, mit jeder Stimme, in jeder Größe.</p>
            <button type="button" className="panel-button" aria-disabled={isBusy} onClick={makePage}>
              Als Seite anlegen
            </button>
          </>
        )
      )}
      <p role="alert" className="panel-fault">
        {fault}
      </p>
    </section>
  );
}
