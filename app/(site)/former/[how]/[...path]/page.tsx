import { notFound, permanentRedirect } from 'next/navigation'
import { resolvePath } from '@/lib/content/resolve-path'
import { getViewer } from '@/lib/content/viewer'
import { repairAddress } from '@/lib/repair-address'
import { decodePath } from '@/lib/site-address'

type Props = {
  params: Promise<{ how: string; path: string[] }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

/**
 * Answers addresses that are written in another way than pages are: with a slash at the end
 * (`/former/slash/…`), or with capital letters or `.html` (`/former/letters/…`). The proxy sends them
 * here, since only the content knows former addresses: so each leads to its page in one step.
 */
export default async function FormerAddress({ params, searchParams }: Props) {
  const { how, path } = await params
  const viewer = await getViewer()
  const found = resolvePath(viewer, path)
  if (found?.kind === 'redirect') permanentRedirect(found.to)
  const plain = `/${path.map(encode).join('/')}`
  if (how === 'slash') {
    const query = printQuery(await searchParams)
    const address = query ? `${plain}?${query}` : plain
    permanentRedirect(repairAddress(address) ?? address)
  }
  const small = plain.toLowerCase().replace(/\.html?$/u, '')
  if (small !== plain && resolvePath(viewer, small.slice(1).split('/'))) permanentRedirect(small)
  notFound()
}

/** Next hands parts of a path on encoded or not. */
function encode(part: string): string {
  return encodeURIComponent(decodePath(part))
}

function printQuery(params: Awaited<Props['searchParams']>): string {
  const pairs = Object.entries(params).flatMap(([name, value]) =>
    [value].flat().map((one = '') => [name, one]),
  )
  return new URLSearchParams(pairs).toString()
}
