import type { Env } from '@/lib/env'

/**
 * The settings that a build contains: pages hold them, or were left out because of them. A change
 * of one of these needs a new build. Everything else, such as `PORT`, `HOST` and the secrets, is
 * read when the site starts. A new setting that ends up in pages is added here, and nowhere else.
 */
export function readBuildSettings({ siteUrl, indexable, preview, contentDir }: Env) {
  return {
    contentDir,
    siteUrl,
    indexable,
    // Without previews the build has no drafts. The secret itself is read when the site starts.
    hasPreviews: preview !== undefined,
  }
}

export type BuildSettings = ReturnType<typeof readBuildSettings>
