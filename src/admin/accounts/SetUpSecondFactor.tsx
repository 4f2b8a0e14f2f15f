'use client';

import { useState } from 'react';
import { ask } from './ask';
import { SecondFactorForm } from './SecondFactorForm';

interface Secret {
  secret: string;
  /** The same as a picture for the app. */
  picture: string;
}

interface Props {
  onDone: (codes: string[], sentence: string) => void;
  onCancel: () => void;
}

/** In two steps: the password, then the picture for the app and the first code from it. */
export function SetUpSecondFactor({ onDone, onCancel }: Props) {
  const [given, setGiven] = useState<Secret>();

  const start = async (body: object) => {
    const answer = await ask<Secret>('second-factor/start', body);
    const { secret, picture } = answer.json;
    if (secret && picture) setGiven({ secret, picture });
    return answer;
  };
  const confirm = async (body: object) => {
    const answer = await ask<{ codes: string[] }>('second-factor/confirm', body);
    if (answer.json.codes) onDone(answer.json.codes, answer.sentence);
    return answer;
  };

  if (!given) {
    return (
      <SecondFactorForm key="start" asks={['password']} button="Weiter" onSend={start} onCancel={onCancel} />
    );
  }
  return (
    <SecondFactorForm key="confirm" asks={['code']} button="Einschalten" onSend={confirm} onCancel={onCancel}>
      <p>
        Öffnen Sie eine Code-App, zum Beispiel 2FAS, Aegis oder die Passwörter-App Ihres Telefons. Scannen Sie
        damit dieses Bild, und geben Sie dann den Code ein, den die App zeigt.
      </p>
      <div className="panel-own__scan">
        {/* biome-ignore lint/performance/noImgElement: it is data, made for this one moment. */}
        <img src={given.picture} alt="QR-Code für die Code-App" width="200" height="200" />
        <p>
          Das Bild lässt sich nicht scannen? Tippen Sie stattdessen diesen Schlüssel in die App:
          <br />
          <code className="panel-own__secret">{given.secret.match(/.{1,4}/g)?.join(' ')}</code>
        </p>
      </div>
    </SecondFactorForm>
  );
}
