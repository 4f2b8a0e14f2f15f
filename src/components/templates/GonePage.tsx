import { ErrorWords } from './ErrorWords';
import { ERROR_TEXTS } from './errorTexts';

/** 410 with its reason: what stood here and why the office took it off the site. */
export function GonePage({ title, reason }: { title: string; reason: string }) {
  const { title: heading, ways } = ERROR_TEXTS[410];
  return (
    <div className="container error-page">
      <ErrorWords kicker={title} title={heading} lead={reason} ways={ways} />
    </div>
  );
}
