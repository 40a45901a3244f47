import { printScalar } from '@/lib/check/read/front-matter-places'
import type { SiteConfig } from './read-config'

/**
 * The file of the site itself, from what the configuration says.
 *
 * @param givenTitle its name, if a person gave one.
 * @returns undefined where nothing says what the site is called.
 */
export function proposeSite({ settings }: SiteConfig, givenTitle?: string): string | undefined {
  const title = givenTitle?.trim() || firstText(settings, ['title', 'name'])
  if (title === undefined) return undefined
  const description = firstText(settings, ['description', 'tagline', 'subtitle']) ?? title
  const language = firstText(settings, ['lang', 'language', 'locale'])?.replace('_', '-') ?? 'en'
  const fields = {
    title,
    organisation: firstText(settings, ['organisation', 'organization', 'author']) ?? title,
    tagline: firstText(settings, ['tagline', 'subtitle', 'description']) ?? title,
    description,
    language,
  }
  return [
    '---',
    '# Proposed by the import. Look whether it says what visitors should read.',
    ...Object.entries(fields).map(([key, value]) => `${key}: ${printScalar(value)}`),
    '---',
    '',
  ].join('\n')
}

function firstText(
  settings: Readonly<Record<string, unknown>>,
  keys: readonly string[],
): string | undefined {
  const found = keys
    .map((key) => settings[key])
    .find((one) => typeof one === 'string' && one.trim() !== '')
  return typeof found === 'string' ? found.replace(/\s+/gu, ' ').trim() : undefined
}
