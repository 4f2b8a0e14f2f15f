/** What the front needs of a pino logger. */
export interface FrontLog {
  info(details: object, message: string): void;
  warn(details: object, message: string): void;
  error(details: object, message: string): void;
}
