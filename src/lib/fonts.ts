/** The two font files of every page, for `<link rel="preload" as="font" type="font/woff2" crossorigin>`. */
export const FONT_FILES = ['/fonts/fira-sans-400.woff2', '/fonts/fira-sans-600.woff2'] as const;
