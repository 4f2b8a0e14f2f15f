/** PostgreSQL channel on which a waiting mail is announced at commit. */
export const MAIL_CHANNEL = 'mail_queued';
