import { cookies, draftMode } from 'next/headers'
import { answers } from '#words/failure'
import { isStaff } from '@/lib/content/viewer'
import { asOfCookie } from '@/lib/preview/cookies'
import { isFromOwnPage } from '@/lib/preview/same-origin'
import { readDateTime } from '@/lib/schema/values'
import { privately, redirectAfter, refuseOthers } from '../answers'

/** Lets staff look at the site as of another time (`at`, UTC), or as of now again without one. */
export async function POST(request: Request): Promise<Response> {
  if (!isFromOwnPage(request)) return refuseOthers()
  if (!(await isStaff())) return new Response(answers.notFound, { status: 404, headers: privately })
  const at = await readAt(request)
  const time = readDateTime(at)
  if (time === undefined && at !== '') return redirectAfter(`/drafts?at=${encodeURIComponent(at)}`)
  ;(await draftMode()).enable()
  ;(await cookies()).set(asOfCookie, time ?? '', {
    httpOnly: true,
    secure: true,
    sameSite: 'lax',
    path: '/',
    ...(time === undefined && { maxAge: 0 }),
  })
  return redirectAfter(time === undefined ? '/drafts' : '/projects')
}

/** What the form holds; nothing where something else was sent. */
async function readAt(request: Request): Promise<string> {
  const form = await request.formData().catch(() => undefined)
  const at = form?.get('at')
  return typeof at === 'string' ? at.slice(0, 100) : ''
}
