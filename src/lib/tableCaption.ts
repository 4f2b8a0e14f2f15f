/** A paragraph "Tabelle: …" right before a table is its caption. */
export const TABLE_CAPTION = /^Tabelle:\s*/;
