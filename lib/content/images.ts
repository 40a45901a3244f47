import { readFileSync } from 'node:fs'
import path from 'node:path'
import { imageSize } from 'image-size'

export type ImageSize = { readonly width: number; readonly height: number }

// Both are found at run time; the build follows neither.
const folder = path.join(/* turbopackIgnore: true */ process.cwd(), 'public')
const measuredFile = path.join(
  /* turbopackIgnore: true */ process.cwd(),
  '.fieldbook/image-sizes.json',
)

/** What the build has measured; where pages are made later, the images may be on another machine. */
let measured: Readonly<Record<string, ImageSize>> | undefined

/**
 * The size in pixels of an image under `public/`, so that the page keeps space for it while it
 * loads.
 *
 * @returns undefined when there is no such file or it is no image: the page works without.
 */
export function readImageSize(src: string): ImageSize | undefined {
  try {
    const place = path.posix.normalize(decodeURI(src))
    return measureImage(path.join(/* turbopackIgnore: true */ folder, place)) ?? recall(place)
  } catch {
    return undefined
  }
}

function measureImage(file: string): ImageSize | undefined {
  try {
    const { width, height } = imageSize(readFileSync(file))
    return { width, height }
  } catch {
    return undefined
  }
}

function recall(place: string): ImageSize | undefined {
  measured ??= JSON.parse(readFileSync(measuredFile, 'utf8')) as Record<string, ImageSize>
  return measured[place]
}
