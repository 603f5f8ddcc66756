import assert from 'node:assert/strict'
import { test } from 'node:test'
import sharp from 'sharp'
import { preparePicture } from './index.ts'
import { pngOf } from './svg.ts'

const photo = (width: number, height: number) =>
  sharp({ create: { width, height, channels: 3, background: '#3366aa' } })

async function prepared(content: Uint8Array) {
  const result = await preparePicture(content)
  assert.ok(result.ok)
  return result.value
}

const refused = async (content: Uint8Array) => {
  const result = await preparePicture(content)
  return result.ok ? 'taken' : result.refusal.code
}

test('a photograph comes out upright, in each size and format, with nothing of what the camera wrote', async () => {
  const secret = { IFD0: { Artist: 'Camille Secret' }, IFD3: { GPSLatitude: '48/1 51/1 0/1', GPSLatitudeRef: 'N' } }
  const sent = await photo(1000, 600).jpeg().withExif(secret).withMetadata({ orientation: 6 }).toBuffer()
  assert.ok((await sharp(sent).metadata()).exif, 'the photograph sent holds what must go')
  const { files, height, width } = await prepared(sent)
  assert.deepEqual([width, height], [600, 1000])
  assert.deepEqual(
    files.map(it => `${it.type} ${it.width}`),
    [480, 600].flatMap(it => [`image/avif ${it}`, `image/webp ${it}`, `image/jpeg ${it}`]),
  )
  for (const { bytes } of files) {
    const known = await sharp(bytes).metadata()
    assert.deepEqual([known.exif, known.xmp, known.iptc], [undefined, undefined, undefined])
    assert.ok(!Buffer.from(bytes).includes('Secret'))
  }
})

test('what is transparent stays so, for browsers without newer formats too', async () => {
  const background = { r: 0, g: 0, b: 0, alpha: 0.4 }
  const sent = await sharp({ create: { width: 400, height: 300, channels: 4, background } })
    .png()
    .toBuffer()
  const { files } = await prepared(sent)
  assert.deepEqual(
    files.map(it => it.type),
    ['image/avif', 'image/webp', 'image/png'],
  )
})

test('a picture is known by its content alone', async () => {
  const png = await photo(400, 300).png().toBuffer()
  assert.equal(await refused(new Uint8Array()), 'picture_missing')
  assert.equal(await refused(Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script/></svg>')), 'picture_type')
  assert.equal(await refused(await photo(400, 300).tiff().toBuffer()), 'picture_type')
  assert.equal(await refused(Buffer.from('RIFF0000WEBPnothing that is one')), 'picture_type')
  assert.equal(await refused(png.subarray(0, png.length / 2)), 'picture_unreadable')
  assert.equal(await refused(await photo(300, 300).png().toBuffer()), 'picture_narrow')
  assert.equal(await refused(await photo(400, 300).webp().toBuffer()), 'taken')
})

test('a small file that unfolds into too many pixels is refused before it does', async () => {
  const bomb = await sharp({
    create: { width: 9000, height: 9000, channels: 3, background: '#fff' },
    limitInputPixels: false,
  })
    .png()
    .toBuffer()
  assert.ok(bomb.length < 1_000_000)
  assert.equal(await refused(bomb), 'picture_many_pixels')
  assert.equal(await refused(new Uint8Array(10_000_001)), 'picture_heavy')
})

test('a drawing of ours becomes a picture as wide as is asked', async () => {
  const png = await pngOf(
    '<svg xmlns="http://www.w3.org/2000/svg" width="40" height="20"><rect width="40" height="20"/></svg>',
    400,
  )
  const { height, width } = await sharp(png).metadata()
  assert.deepEqual([width, height], [400, 200])
})
