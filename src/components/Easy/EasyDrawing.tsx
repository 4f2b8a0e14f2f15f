import { Outline } from '../Map/OutlineTile';
import { TopicMap } from '../Map/TopicMap';
import type { EasyDrawingName } from './easyView';

const everybody = { performs: [], advises: [], sharedGoal: true };
const outlines = ['lwl', 'kvjs', 'ksv-sachsen', 'bezirk-oberbayern'];
const levels = ['bund', 'land', 'hkv', 'kreis', 'gemeinde'];

/** What the site can draw itself beside a text. Hidden from assistive technology: the words say the same. */
export function EasyDrawing({ name }: { name: EasyDrawingName }) {
  if (name === 'map') return <TopicMap topic={everybody} />;
  if (name === 'levels') {
    return (
      <div className="easy-levels" aria-hidden="true">
        {levels.map((level) => (
          <span key={level} />
        ))}
      </div>
    );
  }
  return (
    <div className="easy-outlines" aria-hidden="true">
      {outlines.map((id) => (
        <span key={id} className="map-tile">
          <Outline id={id} />
        </span>
      ))}
    </div>
  );
}
