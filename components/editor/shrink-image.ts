/** No side of an image of the site needs more, in pixels: twice the widest place for one. */
const mostPixels = 2400

/** What a browser can both read and write, by the ends of names. */
const formats = new Map([
  ['jpg', 'image/jpeg'],
  ['jpeg', 'image/jpeg'],
  ['png', 'image/png'],
  ['webp', 'image/webp'],
])

/** How much of a JPEG or WebP is kept: what is lost cannot be seen. */
const quality = 0.86

/** A picture that a browser has read. */
export type Picture = {
  readonly width: number
  readonly height: number
  /** Draws it at another size. @returns undefined when the browser cannot write the format. */
  readonly scale: (size: Size, type: string, quality: number) => Promise<Blob | undefined>
}

type Size = { readonly width: number; readonly height: number }

/**
 * Makes a large picture smaller before it is sent: no side longer than 2,400 pixels, in its own
 * format. Whatever is small, moves (GIF, animated PNG and WebP) or cannot be read stays byte for byte.
 *
 * @param read another way to read it, for tests.
 */
export async function shrinkImage(
  file: Pick<File, 'name' | 'arrayBuffer'>,
  read: (
    bytes: Uint8Array<ArrayBuffer>,
    type: string,
  ) => Promise<Picture | undefined> = readPicture,
): Promise<Uint8Array> {
  const bytes = new Uint8Array(await file.arrayBuffer())
  const type = formats.get(file.name.slice(file.name.lastIndexOf('.') + 1).toLowerCase())
  if (!type || isAnimated(bytes)) return bytes
  const picture = await read(bytes, type)
  if (!picture || Math.max(picture.width, picture.height) <= mostPixels) return bytes
  const scaled = await picture.scale(fitWithin(picture), type, quality)
  return scaled?.type === type ? new Uint8Array(await scaled.arrayBuffer()) : bytes
}

function fitWithin({ width, height }: Size): Size {
  const factor = mostPixels / Math.max(width, height)
  return {
    width: Math.max(1, Math.round(width * factor)),
    height: Math.max(1, Math.round(height * factor)),
  }
}

/** Whether a PNG or WebP has several pictures: a chunk `acTL` or `ANIM` says so near its beginning. */
function isAnimated(bytes: Uint8Array): boolean {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 4096))
  return head.startsWith('RIFF')
    ? head.includes('ANIM')
    : /^.PNG/u.test(head) && head.includes('acTL')
}

async function readPicture(
  bytes: Uint8Array<ArrayBuffer>,
  type: string,
): Promise<Picture | undefined> {
  try {
    // As a camera was held (EXIF), which is lost when the picture is written anew.
    const bitmap = await createImageBitmap(new Blob([bytes], { type }), {
      imageOrientation: 'from-image',
    })
    const { width, height } = bitmap
    return { width, height, scale: (size, ...how) => draw(bitmap, size, ...how) }
  } catch {
    return undefined
  }
}

async function draw(
  bitmap: ImageBitmap,
  { width, height }: Size,
  type: string,
  kept: number,
): Promise<Blob | undefined> {
  try {
    const canvas = new OffscreenCanvas(width, height)
    const context = canvas.getContext('2d')
    if (!context) return undefined
    context.imageSmoothingQuality = 'high'
    context.drawImage(bitmap, 0, 0, width, height)
    return await canvas.convertToBlob({ type, quality: kept })
  } catch {
    return undefined
  } finally {
    bitmap.close()
  }
}
