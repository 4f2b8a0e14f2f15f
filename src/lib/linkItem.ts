/** A resolved link: `href` is a path of this site or an address of another one. */
export type LinkItem = { label: string; href: string };
