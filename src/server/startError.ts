/** The site cannot start for a reason people can mend; the message is one German sentence and is shown without a stack. */
export class StartError extends Error {
  override name = 'StartError';
}
