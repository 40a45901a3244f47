/** A page to look at, for all of its kind. */
export type SamplePage = { readonly kind: string; readonly path: string }

/** The paths of every page that the sitemap of a running site names. */
export async function listSitemap(origin: string): Promise<string[]> {
  const answer = await fetch(`${origin}/sitemap.xml`)
  if (!answer.ok) throw new Error(`The sitemap answered ${answer.status}.`)
  const paths = [...(await answer.text()).matchAll(/<loc>([^<]+)<\/loc>/gu)].map(
    ([, address = '']) => new URL(address.replaceAll('&amp;', '&')).pathname,
  )
  if (paths.length === 0) throw new Error('The sitemap has no pages.')
  return paths
}

/** `/projects/x` → `/projects/*`: pages below one folder are of one kind, all others of their own. */
function kindOf(path: string): string {
  return path.replace(/(?<=^\/.+\/)[^/]+$/u, '*')
}

/**
 * One page of each kind in the sitemap: the one with the longest document, which has the most in it
 * that can go wrong.
 */
export async function pickPages(origin: string): Promise<readonly SamplePage[]> {
  const longest = new Map<string, { path: string; length: number }>()
  for (const path of await listSitemap(origin)) {
    const answer = await fetch(`${origin}${path}`, { headers: { 'accept-encoding': 'identity' } })
    const { length } = await answer.text()
    const known = longest.get(kindOf(path))
    if (!known || length > known.length) longest.set(kindOf(path), { path, length })
  }
  return [...longest].map(([kind, { path }]) => ({ kind, path }))
}
