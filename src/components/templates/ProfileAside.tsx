import { ProfileMap } from '../Map/ProfileMap';
import { AsideBox } from '../parts/AsideBox';
import { DateText } from '../parts/DateText';
import { Picture } from '../parts/Picture';
import { TextLink } from '../parts/TextLink';
import { webName } from '../webName';
import { ReachLines } from './ContactList';
import type { ProfileView } from './ProfilePage';

/** How to reach a member, where it lies, and how old the profile is. */
export function ProfileAside({ member }: { member: ProfileView }) {
  return (
    <aside className="profile__aside" aria-label={`Kontakt und Lage: ${member.label}`}>
      <Contact member={member} />
      <AsideBox title="Lage in Deutschland">
        <ProfileMap member={member} seat={member.seat} />
      </AsideBox>
      {(member.checkedOn || member.reportHref) && (
        <AsideBox title="Stand der Angaben">
          {member.checkedOn && (
            <p>
              Zuletzt geprüft am <DateText value={member.checkedOn} />.
            </p>
          )}
          {member.reportHref && (
            <p>
              <a href={member.reportHref}>Fehler in diesem Profil melden</a>
            </p>
          )}
        </AsideBox>
      )}
    </aside>
  );
}

function Contact({ member: { address, seat, phone, email, website, links, logo } }: { member: ProfileView }) {
  const town = [address?.postalCode, address?.city ?? seat].filter(Boolean).join(' ');
  if (!town && !phone && !email && !website && !logo && links.length === 0) return null;
  return (
    <AsideBox title="Kontakt">
      {logo && <Picture picture={logo} sizes="12rem" />}
      {(address?.street || town) && (
        <address>
          {address?.street && <span>{address.street}</span>}
          {town && <span>{town}</span>}
        </address>
      )}
      <ReachLines phone={phone} email={email} />
      {website && (
        <p>
          <TextLink href={website} strong>
            {webName(website)}
          </TextLink>
        </p>
      )}
      {links.map((link) => (
        <p key={link.href}>
          <TextLink href={link.href}>{link.label}</TextLink>
        </p>
      ))}
    </AsideBox>
  );
}
