import { type DueFacts, dueWords } from '@/messages/due';
import { Glyph } from '../frame/Glyph';

/** A day by which something must happen, with a clock; what is late says so in words, too. */
function DueMark({ words, isLate }: { words: string; isLate: boolean }) {
  return (
    <span className={isLate ? 'panel-due panel-due--late' : 'panel-due'}>
      <Glyph name="clock" />
      {words}
    </span>
  );
}

/** By when a message must be answered. */
export function Due({ message }: { message: DueFacts }) {
  const due = dueWords(message);
  return due ? <DueMark {...due} /> : <span>erledigt</span>;
}
