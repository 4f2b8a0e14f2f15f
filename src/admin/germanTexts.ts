/** Texts of the panel that Payload lacks in German or words differently. */
export const germanTexts = {};
