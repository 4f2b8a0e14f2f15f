/** PostgreSQL channel on which every change of public content is announced at commit. */
export const CHANGE_CHANNEL = 'content_changed';
