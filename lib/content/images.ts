import { readFileSync } from 'node:fs'
import path from 'node:path'
import { imageSize } from 'image-size'

/**
 * The size in pixels of an image under `public/`, so that the page keeps room for it while it
 * loads.
 *
 * @returns undefined when there is no such file or it is no image: the page works without.
 */
export function readImageSize(src: string): { width: number; height: number } | undefined {
  try {
    const file = path.join(
      /* turbopackIgnore: true */ process.cwd(),
      'public',
      path.posix.normalize(decodeURI(src)),
    )
    const { width, height } = imageSize(readFileSync(file))
    return { width, height }
  } catch {
    return undefined
  }
}
