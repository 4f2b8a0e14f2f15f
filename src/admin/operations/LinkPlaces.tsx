import { Link } from '@payloadcms/ui';
import type { UIFieldServerProps } from 'payload';

type Places = { id?: string; label: string; href: string }[];

/** Where a checked link stands, each place with the way to mend it. */
export function LinkPlaces({ data }: UIFieldServerProps) {
  const places = (data?.places ?? []) as Places;
  return (
    <section className="panel-places">
      <h2>Steht auf</h2>
      <ul>
        {places.map(({ href, label }) => (
          <li key={href}>
            <Link className="panel-link" href={href} prefetch={false}>
              {label}
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
