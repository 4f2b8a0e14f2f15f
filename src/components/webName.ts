/** The name of a web site as people say it: "https://www.lwl.org/de/" becomes "www.lwl.org". */
export function webName(address: string): string {
  return address.replace(/^https?:\/\//i, '').replace(/[/?#].*$/, '');
}
