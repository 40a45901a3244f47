import { evidenceColumns } from '@/components/shortlist/evidence-columns'
import { listStatementFacts } from '@/components/statement/statement-facts'
import { answerText } from '@/lib/answer-text'
import { makeInTurn } from '@/lib/content/pages/make-in-turn'
import { makeStatement } from '@/lib/content/pages/statement'
import { getSite, readBody } from '@/lib/content/store'
import type { Project } from '@/lib/content/types'
import { cacheRule, getViewer } from '@/lib/content/viewer'
import { env } from '@/lib/env'
import { type DocxSheet, toStatementDocx } from '@/lib/exports/docx/statement-docx'
import { describeFile } from '@/lib/exports/file-name'
import { printNotices } from '@/lib/exports/notice-header'
import { renderMarkdown } from '@/lib/markdown/render-markdown'
import { words } from '@/lib/words/words'

/** The type of a Word document (IANA). */
const type = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

/** The statement for Word: the same query string as `/projects/print`. */
export async function GET(request: Request): Promise<Response> {
  const viewer = await getViewer()
  const statement = makeStatement(viewer, new URL(request.url).searchParams)
  const { query, notices, filters, projects, latest, picks } = statement
  if (projects.length === 0) return answerText(404, words.print.none, printNotices(notices))
  const { organisation, title: site, language } = getSite()
  const { print } = words
  const body = await toStatementDocx(
    {
      organisation,
      kind: print.kind,
      title: print.title(filters),
      facts: listStatementFacts(statement),
      note: [latest && print.latest(latest), `${site}, ${env.siteUrl}`].filter(Boolean).join(' '),
      language,
      sheets: await makeInTurn(projects, readSheet),
    },
    env.siteUrl,
  )
  return new Response(body, {
    headers: {
      'Content-Type': type,
      ...describeFile(query, 'docx', picks.length > 0 ? 'shortlist' : 'statement'),
      ...printNotices(notices),
      ...cacheRule(viewer),
    },
  })
}

async function readSheet(project: Project): Promise<DocxSheet> {
  const { slug, title, summary, isSummaryExcerpt, lang } = project
  const parts = renderMarkdown(await readBody(project), undefined, {
    lower: 1,
    ...(lang && { lang }),
  })
  const results = parts.filter(({ kind }) => kind === 'results')
  const others = parts.filter(({ kind }) => kind !== 'results')
  return {
    title,
    facts: evidenceColumns
      // The text below has them.
      .filter(({ name }) => name !== 'results')
      .map(({ label, read }) => [label, read(project).join(', ')] as const)
      .filter(([, value]) => value !== ''),
    ...(summary && !isSummaryExcerpt && { summary }),
    parts: [...results, ...others],
    address: `${env.siteUrl}/projects/${slug}`,
  }
}
