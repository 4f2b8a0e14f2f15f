/** Whose boundaries these are; the source demands it wherever a map shows. */
export function MapCredit() {
  return <p className="map-credit">© GeoBasis-DE / BKG 2017 (Daten verändert)</p>;
}
