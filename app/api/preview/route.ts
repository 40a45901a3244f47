import { cookies, draftMode } from 'next/headers'
import { preview as say } from '#words/dashboard'
import { locale } from '#words/locale'
import { env } from '@/lib/env'
import { previewCookie } from '@/lib/preview/cookies'
import { isNavigation } from '@/lib/preview/same-origin'
import { type PreviewScope, readPreview } from '@/lib/preview/token'
import { privately } from './answers'

/**
 * Opens a preview: the token of a link becomes a cookie, the address loses it. Whatever is wrong with
 * a token, the answer is the same page. A mail or another site may lead here, but none may have it
 * loaded as an image or in a frame.
 */
export async function GET(request: Request): Promise<Response> {
  const token = new URL(request.url).searchParams.get('token') ?? ''
  const preview =
    env.preview &&
    isNavigation(request) &&
    (await readPreview(token, { ...env.preview, now: new Date() }))
  if (!preview) return refuse()
  const { scope, expiresAt } = preview
  ;(await draftMode()).enable()
  ;(await cookies()).set(previewCookie, token, {
    httpOnly: true,
    secure: true,
    sameSite: 'lax',
    path: '/',
    expires: expiresAt,
  })
  return new Response(null, { status: 307, headers: { ...privately, Location: findPage(scope) } })
}

function findPage(scope: PreviewScope): string {
  if (scope === 'all') return '/drafts'
  const folder = scope.branch === undefined ? '/projects' : '/drafts/saved'
  return `${folder}/${encodeURIComponent(scope.slug)}`
}

function refuse(): Response {
  const { title, text, link } = say.invalidLink
  const page = `<!doctype html>
<html lang="${locale.lang}">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta name="robots" content="noindex">
<title>${title}</title>
<style>
  :root { color-scheme: light dark }
  body { max-width: 34rem; margin: 15vh auto 0; padding: 0 1rem; font: 1.125rem/1.5 system-ui, sans-serif }
  a { color: inherit }
</style>
<h1>${title}</h1>
<p>${text}</p>
<p><a href="/">${link}</a></p>
</html>
`
  return new Response(page, {
    status: 403,
    headers: { ...privately, 'Content-Type': 'text/html; charset=utf-8' },
  })
}
