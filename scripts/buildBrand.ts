/** `npm run brand`: draws favicon, touch icon and share pictures into `public` from the mark and the map. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { AREAS } from '../src/map/areas';
import { faviconSvg, icoOf, MANIFEST, smallMarkSvg } from './brand/icons';
import { png } from './brand/png';
import { profilePicture, sitePicture } from './brand/sharePictures';

const put = (name: string, content: string | Buffer) =>
  writeFileSync(new URL(`../public/${name}`, import.meta.url), content);

mkdirSync(new URL('../public/share', import.meta.url), { recursive: true });

put('favicon.svg', faviconSvg());
put('favicon.ico', icoOf([await png(smallMarkSvg(), 16), await png(faviconSvg(), 32)]));
put('apple-touch-icon.png', await png(faviconSvg(), 180));
put('icon-192.png', await png(faviconSvg(), 192));
put('icon-512.png', await png(faviconSvg(), 512));
put('manifest.webmanifest', `${JSON.stringify(MANIFEST, null, 2)}\n`);
put('share.png', await png(sitePicture(), 1200));
for (const { id } of AREAS) put(`share/${id}.png`, await png(profilePicture(id), 1200));
