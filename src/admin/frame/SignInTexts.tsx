/** Above the form to sign in. */
export function SignInHead() {
  return (
    <div className="panel-signin">
      <h1>Anmelden</h1>
      <p className="panel-hint">Für Mitgliedsverbände und Geschäftsstelle</p>
    </div>
  );
}

/** Below the form to sign in. */
export function SignInFoot() {
  return (
    <div className="panel-signin">
      <p>
        <strong>Noch kein Zugang?</strong> Die Geschäftsstelle lädt Sie ein.{' '}
        <a href="/kontakt">Geschäftsstelle fragen</a>
      </p>
      <p className="panel-links">
        <a href="/">Zur Website</a>
        <a href="/barrierefreiheit">Barrierefreiheit</a>
        <a href="/datenschutz">Datenschutz</a>
      </p>
    </div>
  );
}
