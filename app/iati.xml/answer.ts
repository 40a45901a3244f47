import { answers } from '#words/failure'
import { answerText } from '@/lib/answer-text'
import { readIatiCodes } from '@/lib/content/iati-codes'
import { getSite } from '@/lib/content/store'
import type { Project } from '@/lib/content/types'
import { env } from '@/lib/env'
import { toIati } from '@/lib/exports/iati/document'
import { toStream } from '@/lib/exports/stream'

/**
 * Projects as an IATI file, sent while it is written; 404 where there is none to write about.
 *
 * @param projects what the public may see: no preview adds a draft to a file that machines collect.
 */
export function answerIati(projects: readonly Project[]): Response {
  const { organisation, language } = getSite()
  const pieces = toIati(projects, {
    codes: readIatiCodes(),
    organisation,
    language,
    siteUrl: env.siteUrl,
    now: new Date().toISOString(),
  })
  if (!pieces) return answerText(404, answers.notFound)
  return new Response(toStream(pieces), {
    headers: {
      'Content-Type': 'application/xml; charset=utf-8',
      'Access-Control-Allow-Origin': '*',
    },
  })
}
