import type { Display } from '@/lib/display';
import type { LinkItem } from '@/lib/linkItem';
import { Radios } from '../forms/Radios';
import { AsideBox } from '../parts/AsideBox';
import { Button } from '../parts/Button';
import { Note } from '../parts/Note';
import { PageHead } from '../parts/PageHead';

/** How pages look: a plain form, kept only if somebody chooses. */
export function DisplayPage({
  trail,
  title,
  lead,
  action,
  display,
  isChosen,
}: {
  trail: LinkItem[];
  title: string;
  lead: string;
  action: string;
  display: Display;
  isChosen: boolean;
}) {
  return (
    <>
      <PageHead trail={trail} title={title} lead={lead} />
      <div className="container message-page">
        <form method="post" action={action} className="message-form">
          {isChosen && (
            <Note live>
              <p>Ihre Wahl gilt auf allen Seiten dieser Website.</p>
            </Note>
          )}
          <Radios
            id="text"
            name="text"
            legend="Schriftgröße"
            options={[
              { value: 'normal', label: 'normal' },
              { value: 'gross', label: 'groß' },
              { value: 'groesser', label: 'sehr groß' },
            ]}
            value={display.text}
          />
          <Radios
            id="zeilen"
            name="zeilen"
            legend="Abstand der Zeilen"
            options={[
              { value: 'normal', label: 'normal' },
              { value: 'weit', label: 'weit' },
              { value: 'weiter', label: 'sehr weit' },
            ]}
            value={display.zeilen}
          />
          <Radios
            id="farben"
            name="farben"
            legend="Farben"
            options={[
              { value: 'auto', label: 'wie auf Ihrem Gerät eingestellt' },
              { value: 'hell', label: 'hell' },
              { value: 'dunkel', label: 'dunkel' },
            ]}
            value={display.farben}
          />
          <div className="message-form__buttons">
            <Button>Speichern</Button>
            {isChosen && (
              <Button kind="secondary" name="zurueck" value="1">
                Zurücksetzen
              </Button>
            )}
          </div>
        </form>
        <aside aria-label="Zu Ihrer Wahl">
          <AsideBox title="Ihre Daten">
            <p>
              Wenn Sie speichern, merkt sich Ihr Browser die Wahl ein Jahr lang in einem Cookie. Darin steht
              nur die Wahl. „Zurücksetzen“ löscht es.
            </p>
            <p>
              <a href="/datenschutz">Mehr zum Datenschutz</a>
            </p>
          </AsideBox>
          <AsideBox title="Was Ihr Gerät kann">
            <p>
              Die Website folgt auch den Einstellungen Ihres Browsers: Schriftgröße, Farben und starker
              Kontrast.
            </p>
          </AsideBox>
        </aside>
      </div>
    </>
  );
}
