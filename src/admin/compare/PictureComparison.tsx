import type { PictureSide } from '@/review/difference/types';
import { DifferenceText } from './DifferenceText';

/** One side of a picture. Its description stands beside it as text, so the picture itself says nothing more. */
export function PictureComparison({ picture, sameFile }: { picture: PictureSide | null; sameFile: boolean }) {
  if (!picture) return <DifferenceText marks={[]} />;
  return (
    <figure className="compare-picture">
      {picture.src ? (
        // biome-ignore lint/performance/noImgElement: the panel shows the file as it was uploaded.
        <img src={picture.src} alt="" loading="lazy" />
      ) : (
        <p className="compare-none">Das Bild kann gerade nicht gezeigt werden.</p>
      )}
      <figcaption>
        {sameFile && <p className="compare-picture__same">gleiches Bild</p>}
        <dl>
          <div>
            <dt>Beschreibung</dt>
            <dd>
              <DifferenceText marks={picture.description} />
            </dd>
          </div>
          <div>
            <dt>Nachweis</dt>
            <dd>
              <DifferenceText marks={picture.credit} />
            </dd>
          </div>
        </dl>
      </figcaption>
    </figure>
  );
}
