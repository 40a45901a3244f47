import { commentOutField } from '@/lib/import/edit-text'
import type { Step } from './step'

/** Fields that only said where the previous site showed a file, and in which frame. */
const addressKeys = {
  projects: ['permalink', 'redirect_to'],
  pages: ['permalink', 'redirect_to', 'layout'],
}

/** Takes out what said where a file was shown: its old addresses say so from now on. */
export const dropAddresses: Step = (open, { document }) => ({
  edits: addressKeys[document.kind].flatMap((key) =>
    Object.hasOwn(open.parsed.data, key)
      ? (open.places.removeKey(key) ?? commentOutField(open, key))
      : [],
  ),
})
