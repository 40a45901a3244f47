import { nouns } from '#words/nouns'
import { story } from '#words/story'
import type { PageText } from '@/lib/content/pages/page-text'
import type { Project } from '@/lib/content/types'
import { termFilterKeys } from '@/lib/fields/shown'
import { printChange } from './print-changes'

/**
 * A page as Markdown: its title, its facts, its text as it was written, the projects it lists.
 *
 * @param siteUrl origin of the site, without a slash at the end.
 */
export function toMarkdown(page: PageText, address: string, siteUrl: string): string {
  const { title, summary, project, projects, links = [], body } = page
  const parts = [
    `# ${toText(title)}`,
    ...(summary ? [toText(summary)] : []),
    [
      `- URL: <${address}>`,
      ...(project ? [...listFacts(project), ...listChanges(project)] : []),
    ].join('\n'),
    ...(body.trim() ? [body.trim()] : []),
    ...(links.length > 0
      ? [links.map(({ label, href }) => `- [${toText(label)}](${siteUrl}${href}.md)`).join('\n')]
      : []),
    ...(projects.length > 0 ? [projects.map((one) => toLink(one, siteUrl)).join('\n')] : []),
  ]
  return `${parts.join('\n\n')}\n`
}

/** A line that leads to a project. */
export function toLink({ slug, title, summary }: Project, siteUrl: string): string {
  const link = `- [${toText(title)}](${siteUrl}/projects/${slug}.md)`
  return summary ? `${link}: ${toText(summary)}` : link
}

function listFacts(project: Project): string[] {
  return termFilterKeys.flatMap((key) => {
    const names = project[key].map(({ label }) => toText(label))
    if (names.length === 0) return []
    return `- ${names.length === 1 ? nouns[key].one : nouns[key].many}: ${names.join(', ')}`
  })
}

function listChanges({ changes }: Project): string[] {
  if (changes.length === 0) return []
  return [`- ${story.changes.title}:`, ...changes.map((one) => `  - ${printChange(one)}`)]
}

/** Text on one line that Markdown shows letter for letter. */
function toText(text: string): string {
  return text.replace(/\s+/gu, ' ').replace(/[\\`*_[\]<>#]/gu, '\\$&')
}
