import sharp from 'sharp';

/** A drawing as a small PNG (few colours, as the drawings have), `width` pixels wide. */
export async function png(svg: string, width: number): Promise<Buffer> {
  return sharp(Buffer.from(svg), { density: 144 })
    .resize({ width })
    .png({ palette: true, colours: 64, compressionLevel: 9, effort: 10 })
    .toBuffer();
}
