import { editor } from '#words/editor'
import { checkSlug } from '@/lib/editor/editor-paths'
import { checkUpload, nameUpload } from '@/lib/editor/save/check-upload'
import { shrinkImage } from './shrink-image'

/** Where images go to be saved with the entry: the field of the body, while it is on the page. */
type Receiver = {
  readonly slug: string
  /** Names of images that the entry has already. */
  readonly taken: ReadonlySet<string>
  readonly add: (name: string, bytes: Uint8Array) => void
}

let receiver: Receiver | undefined

/** Lets the field of the body receive images; undefined when it leaves the page. */
export function setReceiver(next: Receiver | undefined): void {
  receiver = next
}

/**
 * Takes an image in, to be saved with the entry.
 *
 * @returns its path on the site, or the reason why it is refused.
 */
export async function addUpload(file: File): Promise<{ path: string } | { problem: string }> {
  const asked = receiver
  if (!asked) return { problem: editor.image.noEntry }
  const badSlug = checkSlug(asked.slug)
  if (badSlug) return { problem: editor.image.noAddress(badSlug) }
  const bytes = await shrinkImage(file)
  const problem = checkUpload(file.name, bytes)
  if (problem) return { problem }
  // A large image takes a while, in which the form may have been saved, or left.
  if (receiver?.slug !== asked.slug) return { problem: editor.image.noEntry }
  const { slug, taken, add } = receiver
  const name = nameUpload(file.name, taken)
  add(name, bytes)
  return { path: `/uploads/${slug}/${name}` }
}
