import { dataPage } from '#words/data'
import { getLibrary, getSite, listPages } from '@/lib/content/store'
import { publicViewer } from '@/lib/content/types'
import { env } from '@/lib/env'
import { toLink } from '@/lib/exports/markdown'
import { words } from '@/lib/words/words'

/** Schedules are kept to the minute. */
export const revalidate = 60

/** What the site has, as Markdown for programs that read text (https://llmstxt.org). */
export function GET(): Response {
  const { title, description } = getSite()
  const { siteUrl } = env
  const pages = listPages(publicViewer).map((page) => {
    return `- [${page.title}](${siteUrl}/${page.slug}.md)`
  })
  const text = [
    `# ${title}`,
    `> ${description || title}`,
    `## ${dataPage.title}`,
    [
      `- [${dataPage.title}](${siteUrl}/data): ${dataPage.description}`,
      `- [OpenAPI](${siteUrl}/api/v1/openapi.json): ${dataPage.what.rows.openapi}`,
    ].join('\n'),
    `## ${words.footer.projects}`,
    getLibrary(publicViewer)
      .projects.map((project) => toLink(project, siteUrl))
      .join('\n'),
    `## ${words.footer.site}`,
    pages.join('\n'),
  ]
  return new Response(`${text.join('\n\n')}\n`, {
    headers: { 'Content-Type': 'text/plain; charset=utf-8' },
  })
}
