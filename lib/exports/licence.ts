/** Families of licences for data, by their addresses: what stands in the groups follows the name. */
const families: readonly { readonly pattern: RegExp; readonly name: string }[] = [
  {
    pattern: /^creativecommons\.org\/licenses\/([a-z-]+)\/(\d\.\d)(?:\/(igo|[a-z]{2}))?(?:\/|$)/u,
    name: 'CC',
  },
  { pattern: /^creativecommons\.org\/publicdomain\/zero\/(\d\.\d)(?:\/|$)/u, name: 'CC0' },
  { pattern: /^opendatacommons\.org\/licenses\/(odbl|by|pddl)(?:\/|$)/u, name: 'ODC' },
]

/**
 * What a licence is called for short: "CC BY 4.0" for
 * `https://creativecommons.org/licenses/by/4.0/`, and its address where it is none of those that
 * publishers of data mostly use.
 */
export function nameLicence(address: string): string {
  const place = address.replace(/^https?:\/\/(?:www\.)?/u, '')
  for (const { pattern, name } of families) {
    const [found, ...parts] = pattern.exec(place) ?? []
    if (found !== undefined)
      return [name, ...parts.filter(Boolean).map((part) => part.toUpperCase())].join(' ')
  }
  return address
}
