import { Kicker } from '../parts/Kicker';
import { TextLink } from '../parts/TextLink';
import { ERROR_TEXTS } from './errorTexts';

/** 410 with its reason: what stood here and why the office took it off the site. */
export function GonePage({ title, reason }: { title: string; reason: string }) {
  const { title: heading, ways } = ERROR_TEXTS[410];
  return (
    <div className="container error-page">
      <div>
        <Kicker>{title}</Kicker>
        <h1>{heading}</h1>
        <p className="lead">{reason}</p>
        <ul className="error-page__ways">
          {ways.map((way) => (
            <li key={way.href}>
              <TextLink href={way.href} strong>
                {way.label}
              </TextLink>
            </li>
          ))}
        </ul>
      </div>
    </div>
  );
}
