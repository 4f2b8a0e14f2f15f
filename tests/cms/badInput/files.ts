import PDFDocument from 'pdfkit';
import sharp from 'sharp';

/** A picture as a phone makes it: with place, device and author inside. */
export async function pictureWithPlace(format: 'jpeg' | 'png' | 'webp' | 'avif' = 'jpeg'): Promise<Buffer> {
  return sharp({ create: { width: 600, height: 400, channels: 3, background: '#004b87' } })
    .withExif({
      IFD0: { Make: 'GEHEIM-Kamera', Artist: 'GEHEIM-Person' },
      IFD3: {
        GPSLatitudeRef: 'N',
        GPSLatitude: '51/1 57/1 46/1',
        GPSLongitudeRef: 'E',
        GPSLongitude: '7/1 37/1 43/1',
      },
    })
    .toFormat(format)
    .toBuffer();
}

export async function pdf({ tagged }: { tagged: boolean }): Promise<Buffer> {
  const document = new PDFDocument({
    tagged,
    lang: 'de-DE',
    displayTitle: true,
    info: { Title: 'Satzung der BAG HKV' },
    pdfVersion: '1.5',
  });
  const parts: Buffer[] = [];
  document.on('data', (part: Buffer) => parts.push(part));
  const finished = new Promise((resolve) => document.on('end', resolve));
  document.text('Erste Seite').addPage().text('Zweite Seite');
  document.end();
  await finished;
  return Buffer.concat(parts);
}

export function formWith(data: Buffer, name: string, type: string, fields: object): FormData {
  const form = new FormData();
  form.set('file', new File([new Uint8Array(data)], name, { type }));
  form.set('_payload', JSON.stringify(fields));
  return form;
}
