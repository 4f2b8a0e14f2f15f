import { getFieldsToSign, jwtSign, type PayloadRequest, type TypedUser } from 'payload';
import { addSessionToUser, generatePayloadCookie } from 'payload/shared';
import { inTransaction } from '@/publishing/inTransaction';

/**
 * Signs an account in that has proved itself in another way than by its password: the same session, token, cookie and
 * log as Payload's own sign-in. @returns the cookie
 */
export function openSession(req: PayloadRequest, id: number): Promise<string> {
  const { payload } = req;
  const { config } = payload.collections.users;
  return inTransaction(req, async () => {
    const found = await payload.db.findOne({ collection: 'users', where: { id: { equals: id } }, req });
    const user = { ...found, collection: 'users' } as unknown as TypedUser;
    const { sid } = await addSessionToUser({ collectionConfig: config, payload, req, user });
    const { token } = await jwtSign({
      fieldsToSign: getFieldsToSign({ collectionConfig: config, email: user.email, sid, user }),
      secret: payload.secret,
      tokenExpiration: config.auth.tokenExpiration,
    });
    for (const hook of config.hooks.afterLogin) {
      await hook({ collection: config, context: req.context, req, token, user });
    }
    return generatePayloadCookie({
      collectionAuthConfig: config.auth,
      cookiePrefix: payload.config.cookiePrefix,
      token,
    }) as string;
  });
}
