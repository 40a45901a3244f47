import { respond } from '@/app/api/v1/respond'
import { describeApi } from '@/lib/api/openapi'
import { getSite } from '@/lib/content/store'
import { publicViewer } from '@/lib/content/types'
import { env } from '@/lib/env'

export { OPTIONS, POST, POST as DELETE, POST as PATCH, POST as PUT } from '@/app/api/v1/respond'

/** The description of the API (OpenAPI 3.1). */
export function GET(request: Request): Response {
  const { title, licence } = getSite()
  return respond(request, publicViewer, describeApi({ title, siteUrl: env.siteUrl, licence }))
}
