'use client';

import { useDocumentInfo, useFormModified, useLivePreviewContext } from '@payloadcms/ui';
import { useEffect, useRef, useState } from 'react';
import { formatTime } from '@/lib/dates';
import { Glyph } from '../frame/Glyph';
import { ShareDialog } from './ShareDialog';
import { useScale } from './useScale';

const widths = [
  { name: 'Handy', width: 390 },
  { name: 'Tablet', width: 820 },
  { name: 'Computer', width: 1280 },
];

/** The page as it was saved last, beside the form, at the width of three devices. */
export function PreviewPane() {
  const { isLivePreviewing, url } = useLivePreviewContext();
  if (!isLivePreviewing || !url) return null;
  return <Pane url={url} />;
}

function Pane({ url }: { url: string }) {
  const { collectionSlug, id, savedDocumentData } = useDocumentInfo();
  const isModified = useFormModified();
  const [width, setWidth] = useState(820);
  const { area, scale } = useScale(width);
  const savedAt = savedDocumentData?.updatedAt as string | undefined;
  const frame = useReloadingFrame(url, savedAt);
  return (
    <section className="panel-preview" aria-label="Vorschau neben dem Formular">
      <div className="panel-preview__bar">
        <fieldset className="panel-preview__widths">
          <legend className="panel-hidden">Breite der Vorschau</legend>
          {widths.map((one) => (
            <button
              key={one.name}
              type="button"
              className="panel-button panel-toggle"
              aria-pressed={width === one.width}
              onClick={() => setWidth(one.width)}
            >
              {width === one.width && <Glyph name="check" />}
              {one.name}
            </button>
          ))}
        </fieldset>
        <div className="panel-preview__ways">
          <ShareDialog collection={String(collectionSlug)} id={Number(id)} />
          <a className="panel-link" href={url} target="_blank" rel="noreferrer">
            In neuem Tab <Glyph name="out" />
          </a>
        </div>
      </div>
      <p role="status" className="panel-preview__state">
        {isModified && savedAt && `Die Vorschau zeigt den Stand von ${formatTime(savedAt)}.`}
      </p>
      <div ref={area} className="panel-preview__area">
        <iframe
          ref={frame.ref}
          onLoad={frame.onLoad}
          title="Vorschau der Seite"
          src={url}
          style={{
            width,
            height: `calc(100% / ${scale})`,
            transform: `scale(${scale})`,
            marginInlineEnd: -width * (1 - scale),
          }}
        />
      </div>
    </section>
  );
}

/** Shows the page anew after every save, at the place to which somebody had scrolled. */
function useReloadingFrame(url: string, savedAt: string | undefined) {
  const ref = useRef<HTMLIFrameElement>(null);
  const place = useRef(0);
  const shown = useRef(savedAt);
  useEffect(() => {
    const page = ref.current?.contentWindow;
    if (!page || shown.current === savedAt) return;
    shown.current = savedAt;
    place.current = page.location.pathname === new URL(url, page.location.origin).pathname ? page.scrollY : 0;
    page.location.replace(url);
  }, [url, savedAt]);
  const onLoad = () => {
    ref.current?.contentWindow?.scrollTo(0, place.current);
    place.current = 0;
  };
  return { ref, onLoad };
}
