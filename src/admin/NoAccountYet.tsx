/** Stands where Payload would offer the first visitor to become administrator. */
export function NoAccountYet() {
  return (
    <main style={{ margin: '4rem auto', maxWidth: '36rem', padding: '0 1.25rem' }}>
      <h1>Noch kein Zugang eingerichtet</h1>
      <p>
        Für dieses Redaktionssystem gibt es noch keinen Zugang. Den ersten richtet der Betrieb auf dem Server
        ein. Wie das geht, steht in der Anleitung für den Betrieb.
      </p>
    </main>
  );
}
