import { listFormFields } from '@/lib/editor/form/form-fields'
import { wrapFetch } from '@/lib/editor/github/github-files'
import { contentKinds } from '@/lib/schema/content-types'
import { getEditorContext } from './open-entry'

let isInstalled = false

/** Lets everything that the editor asks GitHub go by our own reading and writing of files. */
export function installGithubFiles(): void {
  if (isInstalled || typeof window === 'undefined') return
  isInstalled = true
  forgetOldForms()
  window.fetch = wrapFetch(window.fetch.bind(window), getEditorContext)
}

/**
 * Keystatic keeps what it has read from GitHub in the browser, forms as they were made then. A form
 * of before a field was added would lack it, and a save would take the field out of the file.
 */
function forgetOldForms(): void {
  const key = 'fieldbook-form-fields'
  const fields = JSON.stringify(contentKinds.map((kind) => listFormFields(kind)))
  try {
    if (localStorage.getItem(key) === fields) return
    indexedDB.deleteDatabase('keystatic-blobs')
    localStorage.setItem(key, fields)
  } catch {
    // A browser that keeps nothing has no old forms either.
  }
}
