import type { UnsavedNews } from '@/lib/editor/unsaved-page'

/** Puts images that exist only in the editor into a page, which was made without them. */
export function showUnsavedImages(place: Element | null, images: UnsavedNews['images']): void {
  for (const image of place?.querySelectorAll('img') ?? []) {
    const src = image.getAttribute('src') ?? ''
    const data = Object.hasOwn(images, src) ? images[src] : undefined
    if (data) image.src = data
  }
}
