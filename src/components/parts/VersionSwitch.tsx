import { Icon } from './Icon';

/** Addresses of the same page in other forms; only those that exist. */
export interface PageVersions {
  plain?: string;
  easy?: string;
  sign?: string;
}

/** Below the h1: the same page in Alltagssprache, Leichte Sprache or Gebärdensprache. */
export function VersionSwitch({ versions }: { versions: PageVersions | undefined }) {
  const { plain, easy, sign } = versions ?? {};
  if (!plain && !easy && !sign) return null;
  return (
    <nav className="versions" aria-label="Diese Seite in anderer Sprache">
      <ul>
        {plain && (
          <li>
            <a href={plain}>
              <span>In Alltagssprache lesen</span>
            </a>
          </li>
        )}
        {easy && (
          <li>
            <a href={easy}>
              <Icon name="easy-language" />
              <span>In Leichter Sprache lesen</span>
            </a>
          </li>
        )}
        {sign && (
          <li>
            <a href={sign}>
              <Icon name="sign-language" />
              <span>In Gebärdensprache ansehen</span>
            </a>
          </li>
        )}
      </ul>
    </nav>
  );
}
