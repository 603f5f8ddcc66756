import sharp from 'sharp'

type Pixels = { width: number; height: number; pixels: Uint8Array }

/** A page of a document as WebP: text stays sharp, and a page of text weighs 60 to 160 kB. */
export async function pageImage({ height, pixels, width }: Pixels): Promise<Uint8Array<ArrayBuffer>> {
  const page = sharp(pixels, { raw: { width, height, channels: 4 } })
  return new Uint8Array(await page.removeAlpha().webp({ quality: 80, effort: 2 }).toBuffer())
}
