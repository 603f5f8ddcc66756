import sharp from 'sharp'

/**
 * A drawing of ours as a PNG, for those who take no SVG: shared links, the illustrations of the demonstration. Never for what people send.
 * @param width in pixels; the height follows
 */
export const pngOf = async (svg: string, width: number): Promise<Uint8Array<ArrayBuffer>> =>
  new Uint8Array(await sharp(Buffer.from(svg)).resize({ width }).png({ palette: true }).toBuffer())
