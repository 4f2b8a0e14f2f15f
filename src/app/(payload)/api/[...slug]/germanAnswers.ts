import { sentenceFor, somethingBroke } from '@/access/germanErrors';

type Route = (request: Request, args: { params: Promise<{ slug?: string[] }> }) => Promise<Response>;

/** Refusals that Payload writes itself, past every hook, in German as well. */
export function germanAnswers(route: Route): Route {
  return async (request, args) => {
    // Payload reads this body before it catches anything.
    const answer = await route(request, args).catch((error: unknown) => {
      if ((error as Error).name !== 'SyntaxError') throw error;
      return Response.json(refusal(400), { status: 400 });
    });
    const isJson = answer.headers.get('content-type')?.includes('json');
    if (answer.status < 400 || !isJson) return answer;
    const { status, headers } = answer;
    const text = (await answer.text()).replaceAll('"Something went wrong."', JSON.stringify(somethingBroke));
    const isSpoken = 'errors' in JSON.parse(text);
    return Response.json(isSpoken ? JSON.parse(text) : refusal(status), { status, headers });
  };
}

const refusal = (status: number) => ({ errors: [{ message: sentenceFor(status) }] });
