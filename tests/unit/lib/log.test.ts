import { PassThrough } from 'node:stream';
import pino from 'pino';
import { payloadLogger } from '@/lib/log';

/** The line our options make of one entry. */
function lineOf(details: object, message: string): string {
  const stream = new PassThrough();
  pino(payloadLogger.options, stream).error(details, message);
  return String(stream.read());
}

describe('log lines', () => {
  it('are one JSON object each, with the level in words', () => {
    expect(JSON.parse(lineOf({ path: '/themen' }, 'failed'))).toMatchObject({
      level: 'error',
      path: '/themen',
      msg: 'failed',
    });
  });

  it('hide fields about persons', () => {
    const line = lineOf(
      { user: { name: 'Erika' }, req: { headers: { cookie: 'abc' } }, password: 'geheim' },
      '',
    );
    expect(line).not.toMatch(/Erika|abc|geheim/);
  });

  it('hide mail addresses wherever they stand', () => {
    expect(lineOf({ reason: 'Key (email)=(erika@amt.example.org) exists' }, 'to otto@amt.de')).not.toMatch(
      /@/,
    );
  });

  it('tell of a failed query without its values, also in the cause', () => {
    const cause = Object.assign(new Error('duplicate key'), { code: '23505', detail: 'Key (name)=(Erika)' });
    const err = new Error('Failed query: insert into users values ($1)\nparams: Erika,geheim', { cause });
    const line = lineOf({ err }, 'could not save');
    expect(line).not.toMatch(/Erika|geheim/);
    expect(JSON.parse(line).err).toMatchObject({
      message: 'Failed query: insert into users values ($1)',
      stack: expect.stringContaining('log.test.ts'),
      cause: { code: '23505', message: 'duplicate key' },
    });
  });
});
