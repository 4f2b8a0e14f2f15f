import { addDataAndFileToRequest, type Endpoint } from 'payload';
import { evenOut } from './hooks';

/** Answers alike, in words and time, whether an address has an account or not. */
export const askForReset: Endpoint = {
  path: '/forgot-password',
  method: 'post',
  handler: async (req) => {
    const started = performance.now();
    await addDataAndFileToRequest(req);
    const email = typeof req.data?.email === 'string' ? req.data.email : '';
    await req.payload.forgotPassword({ collection: 'users', data: { email }, req });
    await evenOut(started);
    return Response.json({ message: req.t('authentication:checkYourEmailForPasswordReset') });
  },
};
