import { existsSync } from 'node:fs'
import path from 'node:path'
import { readArguments } from '@/lib/cli/read-arguments'
import { UsageError } from '@/lib/cli/usage-error'
import { type ProjectField, projectFields } from '@/lib/fields/fields'
import type { Field } from '@/lib/fields/types'
import { checkContentFolder, contentDir, root } from '@/lib/files/content-files'
import { replaceFile } from '@/lib/files/write-file'
import { isOwnVocabulary } from '@/lib/schema/content-types'
import { slugify } from '@/lib/slug'

/** Fields a new draft begins with; the others are shown as comments. */
const filled = (title: string): Partial<Record<ProjectField, string>> => ({
  title: JSON.stringify(title),
  date: `${new Date().toISOString().slice(0, 19).replace('T', ' ')} Z`,
  published: 'false',
})

/**
 * `new "<title>"`: writes a draft in which every field is explained.
 *
 * @throws UsageError for an option, without a title, for a title that gives no address, or when a file of that
 *   name is there already: nothing is ever written over.
 * @throws MissingContent when there is no folder of content to write to.
 * @throws WriteRefusal when it cannot be written.
 */
export async function runNew(args: readonly string[]): Promise<number> {
  const [title, ...others] = readArguments(args, {}).positionals
  if (!title?.trim() || others.length > 0) {
    throw new UsageError(
      'Give the title in quotes: npm run content -- new "Kenya—Water for All (WFA)"',
    )
  }
  const slug = slugify(title).slice(0, 80).replace(/-$/u, '')
  if (!slug)
    throw new UsageError(`"${title}" has no Latin letter or digit, so it cannot become an address.`)
  const file = `${contentDir}/projects/${slug}.md`
  checkContentFolder()
  const place = path.join(root, file)
  if (existsSync(place)) {
    throw new UsageError(`${file} already exists; nothing was changed.`)
  }
  await replaceFile(place, undefined, new TextEncoder().encode(writeDraft(title.trim())))
  console.log(`Created ${file}. It is a draft: only you can see it, with npm run dev.`)
  return 0
}

function writeDraft(title: string): string {
  const values = filled(title)
  const lines = Object.entries(projectFields).flatMap(([name, field]) => {
    const { label, help, requiredToPublish, vocabulary }: Field = field
    const needed = requiredToPublish ? ' Required to publish.' : ''
    const names = vocabulary
      ? ` From ${isOwnVocabulary(vocabulary) ? `${contentDir}/${vocabulary}` : 'the countries of ISO 3166'}.`
      : ''
    const value = values[name as ProjectField]
    return [
      `# ${label}: ${help}${names}${needed}`,
      value === undefined ? `# ${name}:` : `${name}: ${value}`,
    ]
  })
  const body = [
    '<!-- What the project does, for whom and with whom. -->',
    '### Sample Activities',
    '### Select Results',
  ]
  return `---\n${lines.join('\n')}\n---\n\n${body.join('\n\n')}\n`
}
