/** Next calls this once before it answers the first request. */
export async function register(): Promise<void> {
  // biome-ignore lint/style/noProcessEnv: Next replaces this at build, so that the edge bundle leaves the import out.
  if (process.env.NEXT_RUNTIME === 'nodejs') {
    const { prepareCms } = await import('./cms/prepareCms');
    await prepareCms();
  }
}
