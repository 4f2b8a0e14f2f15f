import type { Readability } from '@/quality/readability';
import { easeOf } from '@/quality/readabilityOf';

const [easiest, hardest, target] = [20, 70, 40];

/** How hard the text is, as a number, a word and a goal; the scale only draws what the words say. */
export function Reading({ reading }: { reading: Readability }) {
  const { averageSentence, lix, longestSentence, words } = reading;
  if (words === 0) return null;
  const place = Math.min(100, Math.max(0, ((lix - easiest) / (hardest - easiest)) * 100));
  return (
    <div className="quality__reading">
      <p className="quality__lix" style={{ insetInlineStart: `${Math.min(90, Math.max(10, place))}%` }}>
        LIX {lix}
      </p>
      <div className="quality__scale" aria-hidden="true">
        <span style={{ insetInlineStart: `${place}%` }} />
      </div>
      <p className="quality__ends" aria-hidden="true">
        <span>leicht</span>
        <span>mittel</span>
        <span>schwer</span>
      </p>
      <p>
        <strong>{easeOf(lix)}.</strong> Ziel: unter {target}. Im Schnitt {Math.round(averageSentence)} Wörter
        je Satz, der längste hat {longestSentence}.
      </p>
    </div>
  );
}
