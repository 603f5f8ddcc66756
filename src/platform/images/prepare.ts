import sharp, { type Metadata, type OutputInfo, type Sharp } from 'sharp'
import { done, type Result, refuse } from '../../kernel/result.ts'

// One picture at a time on one core: readers come before whoever adds a picture.
sharp.concurrency(1)
sharp.cache(false)

const PICTURE_MAX_BYTES = 10_000_000
const PICTURE_MAX_PIXELS = 50_000_000
/** Narrower, a picture would be blurred in the width of a text. */
const MIN_WIDTH = 320

/** The widths that browsers choose from, in pixels. */
const WIDTHS = [480, 800, 1200, 1800]

export type PictureRefusal =
  | { code: 'picture_missing' | 'picture_type' | 'picture_unreadable' }
  | { code: 'picture_heavy'; maxBytes: number }
  | { code: 'picture_many_pixels'; maxPixels: number }
  | { code: 'picture_narrow'; minWidth: number }

type PreparedFile = {
  type: 'image/avif' | 'image/webp' | 'image/jpeg' | 'image/png'
  width: number
  height: number
  bytes: Uint8Array<ArrayBuffer>
}

/** A picture upright, in every size and format it is served in. */
export type Prepared = { width: number; height: number; files: PreparedFile[] }

/**
 * Makes what is served of a picture that was sent: PNG, JPEG or WebP by its content, whatever its name says. Everything is drawn anew, so that
 * nothing a camera or a program had written beside the pixels is left: neither place, nor author, nor thumbnail.
 */
export async function preparePicture(content: Uint8Array): Promise<Result<Prepared, PictureRefusal>> {
  if (content.length === 0) return refuse({ code: 'picture_missing' })
  if (content.length > PICTURE_MAX_BYTES) return refuse({ code: 'picture_heavy', maxBytes: PICTURE_MAX_BYTES })
  const known = await read(content)
  if (!known) return refuse({ code: 'picture_type' })
  if (known.width * known.height > PICTURE_MAX_PIXELS)
    return refuse({ code: 'picture_many_pixels', maxPixels: PICTURE_MAX_PIXELS })
  const pixels = await decode(content)
  if (!pixels) return refuse({ code: 'picture_unreadable' })
  const { height, width } = pixels.info
  if (width < MIN_WIDTH) return refuse({ code: 'picture_narrow', minWidth: MIN_WIDTH })
  return done({ width, height, files: await encode(pixels) })
}

const FORMATS = ['png', 'jpeg', 'webp']

/** What its first bytes say; undefined for another format, or for none. A decoder of another format is never asked. */
async function read(content: Uint8Array): Promise<Metadata | undefined> {
  if (!looksKnown(content)) return undefined
  try {
    const known = await sharp(content, { limitInputPixels: false }).metadata()
    return FORMATS.includes(known.format) ? known : undefined
  } catch {
    // The library throws plain errors for whatever it cannot read: a picture that is none is an answer, not a fault.
    return undefined
  }
}

function looksKnown(content: Uint8Array): boolean {
  const start = Buffer.from(content.subarray(0, 12)).toString('latin1')
  return start.startsWith('\x89PNG') || start.startsWith('\xff\xd8\xff') || /^RIFF.{4}WEBP/s.test(start)
}

type Pixels = { data: Buffer; info: OutputInfo; opaque: boolean }

/** The pixels of the first image, upright; undefined when the file is cut or damaged. */
async function decode(content: Uint8Array): Promise<Pixels | undefined> {
  const whole = sharp(content, { limitInputPixels: PICTURE_MAX_PIXELS, failOn: 'truncated', pages: 1 })
  const widest = WIDTHS.at(-1) ?? 0
  const upright = whole.autoOrient().resize({ width: widest, withoutEnlargement: true }).toColourspace('srgb')
  try {
    const { data, info } = await upright.png({ compressionLevel: 1 }).toBuffer({ resolveWithObject: true })
    return { data, info, opaque: info.channels < 4 || (await sharp(data).stats()).isOpaque }
  } catch {
    // As above: whatever cannot be decoded is told to whoever sent it.
    return undefined
  }
}

async function encode({ data, info, opaque }: Pixels): Promise<PreparedFile[]> {
  const widths = [...WIDTHS.filter(it => it < info.width), info.width]
  const files: PreparedFile[] = []
  for (const width of widths)
    for (const type of ['image/avif', 'image/webp', opaque ? 'image/jpeg' : 'image/png'] as const)
      files.push(await fileOf(sharp(data).resize({ width }), type))
  return files
}

async function fileOf(picture: Sharp, type: PreparedFile['type']): Promise<PreparedFile> {
  const drawn = {
    'image/avif': () => picture.avif({ quality: 55, effort: 1 }),
    'image/webp': () => picture.webp({ quality: 78 }),
    'image/jpeg': () => picture.jpeg({ quality: 80, progressive: true }),
    'image/png': () => picture.png({ palette: true }),
  }[type]()
  const { data, info } = await drawn.toBuffer({ resolveWithObject: true })
  return { type, width: info.width, height: info.height, bytes: new Uint8Array(data) }
}
