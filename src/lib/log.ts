import pino, { type LoggerOptions } from 'pino';

const mailAddress = /[\w.+-]+@[\w-]+(\.[\w-]+)+/g;
const personalFields = ['email', 'password', 'token', 'cookie', 'authorization', 'headers', 'user', 'ip'];

const options: LoggerOptions = {
  base: undefined,
  formatters: { level: (label) => ({ level: label }) },
  redact: personalFields.flatMap((field) => [field, `*.${field}`]),
  serializers: { err: describeError, error: describeError },
  hooks: { streamWrite: (line) => line.replace(mailAddress, '[E-Mail]') },
};

/** An error without what people typed in: a failed query carries its values, a PostgreSQL error the row. */
function describeError(error: unknown): unknown {
  if (!(error instanceof Error)) return error;
  const { name, message, stack, cause } = error;
  const code = 'code' in error ? error.code : undefined;
  return {
    type: name,
    code,
    message: withoutValues(message),
    stack: withoutValues(stack ?? ''),
    cause: cause instanceof Error ? describeError(cause) : undefined,
  };
}

function withoutValues(text: string): string {
  return text.replace(/\nparams: [\s\S]*?(?=\n {4}at |$)/, '');
}

/** Structured lines on standard output, one JSON object each, without personal data. */
export const log = pino(options);

/** The same for Payload, which builds a logger of its own from it. */
export const payloadLogger = { options: { ...options, level: 'warn' } };
