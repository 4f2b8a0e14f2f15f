import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Page } from 'playwright-core';
import sharp from 'sharp';

const folder = path.resolve('docs/handbuch/bilder');
const isWanted = process.env.HANDBOOK_PICTURES === '1';

/**
 * Takes a picture of the page for the handbook, in the state the test has reached. Only with HANDBOOK_PICTURES=1:
 * a picture differs a little from machine to machine, so that every run would change files.
 */
export async function takePicture(page: Page, name: string): Promise<void> {
  if (!isWanted) return;
  const picture = await page.screenshot({ animations: 'disabled' });
  await mkdir(folder, { recursive: true });
  const small = await sharp(picture).resize({ width: 1000 }).webp({ quality: 55, effort: 6 }).toBuffer();
  await writeFile(path.join(folder, `${name}.webp`), small);
}
