import type { RequestContext } from 'payload';

/** What a save asked for; later on a saved draft and a page taken off the site look alike. */
export interface Asked {
  draft: boolean;
  restores: boolean;
  /** Whether visitors could see the document before. */
  wasPublic: boolean;
}

const keyOf = (slug: string) => `asked ${slug}`;
const nothing: Asked = { draft: false, restores: false, wasPublic: false };

/** Several operations may share one request; each notes under its own collection what was asked of it. */
export function noteAsked(context: RequestContext, slug: string, asked: Asked): void {
  context[keyOf(slug)] = asked;
}

/** What the running operation on a collection or global was asked to do. */
export function askedOf(context: RequestContext, slug: string): Asked {
  return (context[keyOf(slug)] as Asked | undefined) ?? nothing;
}
