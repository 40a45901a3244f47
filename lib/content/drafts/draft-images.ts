import { readImageSize } from '../images'
import type { Unsaved } from './unsaved'

/** Where a preview finds an image that was saved on its branch and is not deployed yet. */
const folder = '/api/preview'

/** An image of the site in a text, and none of another site. */
const upload = /(?<![\w.:/-])\/uploads\/[\w-]+\/[\w.-]+/gu

/** Lets a draft take images that are not deployed yet from its branch. */
export function withDraftImages(draft: Unsaved): Unsaved {
  if ('problem' in draft) return draft
  const { image, ...project } = draft.project
  const place = (src: string) => (readImageSize(src) ? src : `${folder}${src}`)
  return {
    ...draft,
    body: draft.body.replaceAll(upload, place),
    project: {
      ...project,
      ...(image && { image: { ...image, src: image.src.replaceAll(upload, place) } }),
    },
  }
}
