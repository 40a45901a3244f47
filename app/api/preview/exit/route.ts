import { cookies, draftMode } from 'next/headers'
import { asOfCookie, previewCookie } from '@/lib/preview/cookies'
import { isFromOwnPage } from '@/lib/preview/same-origin'
import { redirectAfter, refuseOthers } from '../answers'

/** Leaves a preview, and the page that only it could show; no other site can make somebody do that. */
export async function POST(request: Request): Promise<Response> {
  if (!isFromOwnPage(request)) return refuseOthers()
  ;(await draftMode()).disable()
  const jar = await cookies()
  for (const name of [previewCookie, asOfCookie]) {
    jar.set(name, '', { httpOnly: true, secure: true, sameSite: 'lax', path: '/', maxAge: 0 })
  }
  return redirectAfter('/')
}
