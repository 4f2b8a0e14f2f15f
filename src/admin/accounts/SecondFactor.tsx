'use client';

import { useRouter } from 'next/navigation';
import { useRef, useState } from 'react';
import { ask } from './ask';
import { RecoveryCodes } from './RecoveryCodes';
import { SecondFactorForm } from './SecondFactorForm';
import { SetUpSecondFactor } from './SetUpSecondFactor';

interface Props {
  /** "24. November 2026"; undefined while it is off. */
  since?: string;
  codesLeft: number;
  /** The settings demand it of this account. */
  isDuty: boolean;
  /** Where to go once it is set up; stays on the page without. */
  goal?: string;
}

type Doing = 'nothing' | 'setUp' | 'renew' | 'switchOff';

/** The second step of the own account: switch it on, get new codes, switch it off. */
export function SecondFactor({ since, codesLeft, isDuty, goal }: Props) {
  const router = useRouter();
  const heading = useRef<HTMLHeadingElement>(null);
  const [doing, setDoing] = useState<Doing>('nothing');
  const [codes, setCodes] = useState<string[]>();
  const [said, setSaid] = useState('');

  const stop = (sentence = '') => {
    setSaid(sentence);
    setDoing('nothing');
    heading.current?.focus();
  };
  const done = () => {
    setCodes(undefined);
    if (goal) window.location.assign(goal);
    else router.refresh();
    heading.current?.focus();
  };
  const sendBoth = async (path: string, body: object) => {
    const answer = await ask<{ codes: string[] }>(`second-factor/${path}`, body);
    if (!answer.ok) return answer;
    setCodes(answer.json.codes);
    stop(answer.sentence);
    if (!answer.json.codes) router.refresh();
    return answer;
  };

  return (
    <section className="panel-own__part" aria-labelledby="own-factor">
      <h2 id="own-factor" ref={heading} tabIndex={-1}>
        Zweiter Schritt bei der Anmeldung
      </h2>
      <p className="panel-hint">
        Außer dem Passwort ist dann ein Code aus einer App auf Ihrem Telefon nötig. Ein gestohlenes Passwort
        reicht so nicht aus.
      </p>
      <p role="status">{said}</p>
      {codes && <RecoveryCodes codes={codes} onDone={done} />}
      {!codes && doing === 'nothing' && !since && (
        <button type="button" className="panel-button panel-button--next" onClick={() => setDoing('setUp')}>
          Einschalten
        </button>
      )}
      {!codes && doing === 'nothing' && since && (
        <>
          <p>
            <strong>Eingeschaltet</strong> seit {since}.{' '}
            {codesLeft === 1 ? '1 Ersatzcode ist' : `${codesLeft} Ersatzcodes sind`} noch nicht benutzt.
          </p>
          <p className="panel-own__buttons">
            <button type="button" className="panel-button" onClick={() => setDoing('renew')}>
              Neue Ersatzcodes
            </button>
            {!isDuty && (
              <button type="button" className="panel-button" onClick={() => setDoing('switchOff')}>
                Ausschalten
              </button>
            )}
          </p>
          {isDuty && <p className="panel-hint">In der Geschäftsstelle ist der zweite Schritt Pflicht.</p>}
        </>
      )}
      {doing === 'setUp' && !codes && (
        <SetUpSecondFactor
          onCancel={stop}
          onDone={(given, sentence) => {
            setCodes(given);
            stop(sentence);
          }}
        />
      )}
      {doing === 'renew' && (
        <SecondFactorForm
          asks={['password', 'code']}
          button="Neue Ersatzcodes holen"
          onSend={(body) => sendBoth('codes', body)}
          onCancel={stop}
        />
      )}
      {doing === 'switchOff' && (
        <SecondFactorForm
          asks={['password', 'code']}
          button="Zweiten Schritt ausschalten"
          onSend={(body) => sendBoth('off', body)}
          onCancel={stop}
        />
      )}
    </section>
  );
}
