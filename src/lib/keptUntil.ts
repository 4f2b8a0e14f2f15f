/**
 * Name of the `<meta>` in which a page says until when it may be kept, as an ISO date: the next moment at which
 * its content changes by the clock alone. The front takes it out.
 */
export const KEPT_UNTIL = 'kept-until';
