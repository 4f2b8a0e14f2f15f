export interface DescribedMedia {
  mimeType?: string | null;
  alt?: string | null;
  decorative?: boolean | null;
  filename?: string | null;
}

/** @returns what is missing at a picture's description, as a sentence, or null */
export function describedPicture(media: DescribedMedia): string | null {
  if (!media.mimeType?.startsWith('image/')) return null;
  const alt = media.alt?.trim() ?? '';
  if (media.decorative && alt) {
    return 'Ein schmückendes Bild braucht keine Beschreibung. Bitte löschen Sie die Beschreibung oder den Haken bei „schmückend“.';
  }
  if (media.decorative) return null;
  if (!alt) return 'Bitte beschreiben Sie das Bild, oder setzen Sie den Haken bei „schmückend“.';
  if (/\.(jpe?g|png|webp|avif|gif)$/i.test(alt) || /^(img|dsc|dscf|image|bild|foto)[-_ ]?\d+$/i.test(alt)) {
    return 'Das ist ein Dateiname. Bitte beschreiben Sie, was auf dem Bild zu sehen ist.';
  }
  return null;
}
