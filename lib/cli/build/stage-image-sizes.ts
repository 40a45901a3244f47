import { mkdir, readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { imageSize } from 'image-size'
import { listPublicFiles, root } from '@/lib/files/content-files'

/**
 * Writes down the sizes of uploaded images: pages are made again while the site runs, and then the
 * images may be on another machine.
 */
export async function stageImageSizes(): Promise<void> {
  const images = [...listPublicFiles()].filter((file) =>
    /\.(?:jpe?g|png|gif|webp|avif)$/iu.test(file),
  )
  const sizes: Record<string, { width: number; height: number }> = {}
  for (const file of images) {
    try {
      const { width, height } = imageSize(await readFile(path.join(root, 'public', file)))
      sizes[file] = { width, height }
    } catch {
      // A file that is not an image is shown as it is; the checker speaks of it.
    }
  }
  await mkdir(path.join(root, '.fieldbook'), { recursive: true })
  await writeFile(path.join(root, '.fieldbook/image-sizes.json'), JSON.stringify(sizes))
}
