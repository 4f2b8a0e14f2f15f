import { softHyphens } from '@/lib/softHyphens';
import { Field } from '../forms/Field';
import { Button } from '../parts/Button';
import { districtsPath, finderPath } from './paths';

/** Asks for a Landkreis or a town; the answer is a page of its own. `query` keeps what was typed. */
export function Finder({
  query,
  heading = 'Welcher Verband ist für mich zuständig?',
  linksIndex = true,
}: {
  query?: string;
  heading?: string;
  linksIndex?: boolean;
}) {
  return (
    <form className="finder" action={finderPath} method="get">
      <h2>{softHyphens(heading)}</h2>
      <Field
        id="ort"
        name="ort"
        label="Ihr Landkreis oder Ihre kreisfreie Stadt"
        hint="Zum Beispiel: Unna, Leer oder Kassel"
        value={query}
      />
      <Button block>Verband finden</Button>
      {linksIndex && (
        <p>
          <a href={districtsPath}>Alle Kreise und Städte von A bis Z</a>
        </p>
      )}
    </form>
  );
}
