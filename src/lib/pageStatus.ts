/**
 * Name of the `<meta>` in which a page says with which status it is to be answered, where Next knows no way to set
 * it: 410 for what is gone. The front takes it out.
 */
export const PAGE_STATUS = 'page-status';
