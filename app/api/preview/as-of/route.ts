import { cookies, draftMode } from 'next/headers'
import { answers } from '#words/failure'
import { asOfCookie, isStaff } from '@/lib/content/viewer'
import { readDateTime } from '@/lib/schema/values'

/** Lets staff look at the site as of another time (`?at=`, UTC), or as of now again without one. */
export async function GET(request: Request): Promise<Response> {
  if (!(await isStaff())) return new Response(answers.notFound, { status: 404 })
  const at = new URL(request.url).searchParams.get('at') ?? ''
  const time = readDateTime(at)
  if (time === undefined && at !== '') return redirectTo(`/drafts?at=${encodeURIComponent(at)}`)
  ;(await draftMode()).enable()
  ;(await cookies()).set(asOfCookie, time ?? '', {
    httpOnly: true,
    secure: true,
    sameSite: 'lax',
    path: '/',
    ...(time === undefined && { maxAge: 0 }),
  })
  return redirectTo(time === undefined ? '/drafts' : '/projects')
}

function redirectTo(page: string): Response {
  return new Response(null, {
    status: 307,
    headers: { 'Cache-Control': 'private, no-store', Location: page },
  })
}
