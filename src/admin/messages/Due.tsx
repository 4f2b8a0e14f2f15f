import { type DueFacts, dueWords } from '@/messages/due';

/** A day by which something must happen, with a clock; what is late says so in words, too. */
function DueMark({ words, isLate }: { words: string; isLate: boolean }) {
  return (
    <span className={isLate ? 'panel-due panel-due--late' : 'panel-due'}>
      <svg viewBox="0 0 24 24" aria-hidden="true" focusable="false">
        <path d="M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18M12 7v5l3 3" />
      </svg>
      {words}
    </span>
  );
}

/** By when a message must be answered. */
export function Due({ message }: { message: DueFacts }) {
  const due = dueWords(message);
  return due ? <DueMark {...due} /> : <span>erledigt</span>;
}
