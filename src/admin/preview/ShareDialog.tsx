'use client';

import { type KeyboardEvent, useId, useRef, useState } from 'react';
import { formatDate } from '@/lib/dates';
import { Glyph } from '../frame/Glyph';
import { CloseButton } from '../review/CloseButton';
import { Dialog, type DialogHandle } from '../review/Dialog';
import { ask } from '../review/send';

interface Link {
  id: number;
  recipient: string | null;
  by: string | null;
  createdAt: string;
  expiresAt: string;
}

/** "Vorschau teilen": makes links for people without an account, shows those that still work and takes them back. */
export function ShareDialog({ collection, id }: { collection: string; id: number }) {
  const base = `/api/${collection}/${id}/preview-links`;
  const dialog = useRef<DialogHandle>(null);
  const [links, setLinks] = useState<Link[]>([]);
  const [recipient, setRecipient] = useState('');
  const [made, setMade] = useState<{ url: string; expiresAt: string }>();
  const [message, setMessage] = useState('');
  const [fault, setFault] = useState('');
  const ids = { recipient: useId(), url: useId() };

  const say = (words: string, isFault = false) => {
    setMessage(isFault ? '' : words);
    setFault(isFault ? words : '');
  };
  const load = async () => {
    const answer = await ask<{ links: Link[] }>(base);
    if (answer.body) setLinks(answer.body.links);
    else say(answer.sentence, true);
  };
  const open = () => {
    setMade(undefined);
    say('');
    dialog.current?.open();
    void load();
  };
  const make = async () => {
    const answer = await ask<{ url: string; expiresAt: string }>(base, { recipient });
    if (!answer.body) return say(answer.sentence, true);
    setMade(answer.body);
    setRecipient('');
    say('Der Link ist fertig.');
    await load();
  };
  const copy = async (url: string) => {
    const isCopied = await navigator.clipboard.writeText(url).then(
      () => true,
      () => false,
    );
    say(isCopied ? 'Kopiert.' : 'Bitte markieren Sie den Link und kopieren Sie ihn selbst.', !isCopied);
  };
  const revoke = async (link: Link) => {
    const answer = await ask<{ message: string }>(`${base}/${link.id}/revoke`, {});
    say(answer.body?.message ?? answer.sentence, !answer.ok);
    setMade(undefined);
    await load();
  };
  // The form behind must not be saved by this.
  const onEnter = (event: KeyboardEvent) => {
    if (event.key !== 'Enter') return;
    event.preventDefault();
    void make();
  };

  return (
    <>
      <button type="button" className="panel-link panel-preview__share" onClick={open}>
        Vorschau teilen <Glyph name="link" />
      </button>
      <Dialog handle={dialog} title="Vorschau teilen">
        <p>
          Mit einem Link kann jemand ohne Zugang den neuesten gespeicherten Entwurf lesen: nur diese eine
          Seite, und nur, bis der Link abläuft oder Sie ihn zurücknehmen.
        </p>
        <label className="panel-label" htmlFor={ids.recipient}>
          Für wen ist der Link? <span className="panel-hint">(freiwillig)</span>
        </label>
        <div className="panel-row">
          <input
            id={ids.recipient}
            type="text"
            maxLength={100}
            autoComplete="off"
            value={recipient}
            onChange={(event) => setRecipient(event.target.value)}
            onKeyDown={onEnter}
          />
          <button type="button" className="panel-button panel-button--next" onClick={make}>
            Link erzeugen
          </button>
        </div>
        <p role="status">{message}</p>
        <p role="alert" className="panel-fault">
          {fault}
        </p>
        {made && (
          <div className="panel-notice panel-notice--done">
            <label className="panel-label" htmlFor={ids.url}>
              Ihr Link, gültig bis {formatDate(made.expiresAt)}
            </label>
            <div className="panel-row">
              <input
                id={ids.url}
                type="text"
                readOnly
                value={made.url}
                onFocus={(event) => event.target.select()}
              />
              <button type="button" className="panel-button" onClick={() => copy(made.url)}>
                Kopieren
              </button>
            </div>
            <p className="panel-hint">Der Link steht nur jetzt hier. Wer ihn hat, kann den Entwurf lesen.</p>
          </div>
        )}
        <h3>{links.length > 0 ? 'Diese Links gelten gerade' : 'Gerade gilt kein Link.'}</h3>
        {links.length > 0 && (
          <ul className="panel-changes">
            {links.map((link) => (
              <li key={link.id} className="panel-row">
                <span>
                  <strong>{link.recipient ?? 'Ohne Angabe'}</strong>
                  <br />
                  von {link.by ?? 'unbekannt'}, gilt bis {formatDate(link.expiresAt)}
                </span>
                <button
                  type="button"
                  className="panel-button"
                  aria-label={`Zurücknehmen: Link für ${link.recipient ?? 'Ohne Angabe'}`}
                  onClick={() => revoke(link)}
                >
                  Zurücknehmen
                </button>
              </li>
            ))}
          </ul>
        )}
        <div className="panel-dialog__foot">
          <CloseButton>Schließen</CloseButton>
        </div>
      </Dialog>
    </>
  );
}
