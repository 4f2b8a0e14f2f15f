/** Shown once: what is kept of them cannot be read again. */
export function RecoveryCodes({ codes, onDone }: { codes: string[]; onDone: () => void }) {
  const file = `data:text/plain;charset=utf-8,${encodeURIComponent(`Ersatzcodes für die Redaktion der BAG HKV, jeder gilt einmal:\n\n${codes.join('\n')}\n`)}`;
  return (
    <div className="panel-notice">
      <h3>Ihre Ersatzcodes</h3>
      <p>
        Mit einem dieser Codes melden Sie sich an, wenn Ihr Telefon nicht da ist. Jeder gilt einmal. Sie
        stehen nur jetzt hier: Drucken Sie sie aus, oder speichern Sie sie an einem sicheren Ort.
      </p>
      <ul className="panel-own__codes">
        {codes.map((code) => (
          <li key={code}>
            <code>{code}</code>
          </li>
        ))}
      </ul>
      <p className="panel-own__buttons">
        <a className="panel-button" href={file} download="ersatzcodes-bag-hkv.txt">
          Als Datei speichern
        </a>
        <button type="button" className="panel-button panel-button--next" onClick={onDone}>
          Ich habe die Codes aufbewahrt
        </button>
      </p>
    </div>
  );
}
