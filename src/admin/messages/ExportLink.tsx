/** Above the list of messages: all of them as a file. */
export function ExportLink() {
  return (
    <p>
      <a className="panel-link" href="/api/messages/export.csv">
        Alle als Tabelle herunterladen (CSV)
      </a>
    </p>
  );
}
