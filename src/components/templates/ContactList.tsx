import { formatPhone, phoneHref } from '@/lib/phone';
import type { ContactView } from './views';

/** Phone and mail, only what is known. */
export function ReachLines({ phone, email }: { phone?: string; email?: string }) {
  return (
    <>
      {phone && (
        <p>
          <span className="sr-only">Telefon: </span>
          <a href={phoneHref(phone)}>{formatPhone(phone)}</a>
        </p>
      )}
      {email && (
        <p>
          <span className="sr-only">E-Mail: </span>
          <a href={`mailto:${email}`}>{email}</a>
        </p>
      )}
    </>
  );
}

/** Whom to ask about what. */
export function ContactList({ contacts }: { contacts: ContactView[] }) {
  return (
    <ul className="contacts">
      {contacts.map((contact) => (
        <li key={`${contact.function} ${contact.name}`}>
          <strong>{contact.function}</strong>
          {contact.name && <p>{contact.name}</p>}
          <ReachLines {...contact} />
        </li>
      ))}
    </ul>
  );
}
