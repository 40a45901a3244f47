import { projectFields } from './fields'
import { untoldFields } from './shown'

/** These are found by themselves; a title counts more than a text. */
const own: ReadonlySet<string> = new Set(['title', 'summary', ...untoldFields])

/** Texts of a project that visitors see, and so find it by, as they find it by its body. */
export const searchedTexts: readonly string[] = Object.entries(projectFields).flatMap(
  ([name, { kind }]) => (kind === 'text' && !own.has(name) ? [name] : []),
)
