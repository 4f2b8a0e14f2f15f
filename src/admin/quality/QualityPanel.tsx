'use client';

import { UNDO_COMMAND } from '@payloadcms/richtext-lexical/lexical';
import { useAuth, useDocumentInfo } from '@payloadcms/ui';
import { useEffect, useRef, useState } from 'react';
import { countsText } from '@/quality/score';
import type { Finding } from '@/quality/types';
import { Glyph } from '../frame/Glyph';
import { Findings } from './Findings';
import { mend } from './mend';
import { openEditor, openPlace } from './openPlace';
import { Reading } from './Reading';
import { ReleaseAnyway } from './ReleaseAnyway';
import { useAnnouncement } from './useAnnouncement';
import { useMarks } from './useMarks';
import { useFieldShapes, useReport } from './useReport';

/** Side part "Prüfung": what makes the open text hard to use, the way to each place, and help where it is certain. */
export function QualityPanel() {
  const report = useReport();
  const fields = useFieldShapes();
  const { hasSavePermission, id } = useDocumentInfo();
  const { user } = useAuth();
  const [mended, setMended] = useState<{ done: string; path: string }>();
  const announced = useAnnouncement(
    report && countsText({ errors: report.errors.length, hints: report.hints.length }),
  );
  const panel = useRef<HTMLElement>(null);
  const next = useRef<number>(undefined);
  useMarks(report);

  // The finding is gone once the check has run again: then the next one takes its place.
  useEffect(() => {
    if (!report || next.current === undefined) return;
    const headings = panel.current?.querySelectorAll<HTMLElement>('[data-finding]') ?? [];
    const heading = headings[Math.min(next.current, headings.length - 1)];
    (heading ?? panel.current?.querySelector<HTMLElement>('h2'))?.focus();
    next.current = undefined;
  }, [report]);

  if (!report) return null;
  const { errors, hints, reading } = report;
  const repair = async ({ place, repair }: Finding, index: number) => {
    const editor = repair && (await openEditor(place.path, fields));
    if (!editor) return;
    mend(editor, place, repair.mend);
    next.current = index;
    setMended({ done: repair.done, path: place.path });
  };
  const undo = async () => {
    if (!mended) return;
    (await openEditor(mended.path, fields))?.dispatchCommand(UNDO_COMMAND, undefined);
    setMended(undefined);
    panel.current?.querySelector<HTMLElement>('h2')?.focus();
  };
  const list = {
    onJump: ({ place }: Finding) => openPlace(place, fields),
    onRepair: hasSavePermission ? repair : undefined,
  };
  return (
    <section ref={panel} className="quality" aria-labelledby="quality-heading">
      <header className="quality__head">
        <h2 id="quality-heading" tabIndex={-1}>
          Prüfung
        </h2>
        {errors.length > 0 && (
          <span className="quality__count quality__count--error">
            <Glyph name="fault" />
            {errors.length} Fehler
          </span>
        )}
        {hints.length > 0 && (
          <span className="quality__count quality__count--hint">
            <Glyph name="hint" />
            {hints.length} {hints.length === 1 ? 'Hinweis' : 'Hinweise'}
          </span>
        )}
      </header>
      <Reading reading={reading} />
      <div role="status" className="quality__status">
        {mended ? `Behoben: ${mended.done}.` : <span className="panel-hidden">{announced}</span>}
      </div>
      {mended && (
        <button type="button" className="panel-link quality__undo" onClick={undo}>
          Rückgängig
        </button>
      )}
      {errors.length + hints.length === 0 && (
        <p className="quality__fine">
          <Glyph name="done" />
          Keine Fehler gefunden.
        </p>
      )}
      <Findings
        kind="error"
        title="Fehler – vor dem Veröffentlichen beheben"
        findings={errors}
        from={0}
        {...list}
      />
      {errors.length > 0 && id && user?.role === 'admin' && <ReleaseAnyway />}
      <Findings
        kind="hint"
        title="Hinweise – Sie entscheiden"
        findings={hints}
        from={errors.length}
        {...list}
      />
      <p className="quality__foot">
        Die Prüfung läuft beim Schreiben mit. Ob der Text gut ist, entscheiden Menschen.
      </p>
    </section>
  );
}
