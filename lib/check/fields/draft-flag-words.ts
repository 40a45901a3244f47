/** Whether a flag can mean nothing else than "do not publish", or may mean something else too. */
type Meaning = 'surely' | 'perhaps'

function words(line: string): string[] {
  return line.split(' ')
}

function all(meaning: Meaning, line: string): [string, Meaning][] {
  return words(line).map((word) => [word, meaning])
}

/**
 * Keys that hide a file when they say yes, in the letters they consist of: Hugo, Zola, Astro, Decap
 * and Docusaurus (`draft`, `unlisted`), Siteleaf and Lektor (`hidden`), Eleventy, robots' rules.
 */
export const hidingKeys: ReadonlyMap<string, Meaning> = new Map([
  ...all('surely', 'draft isdraft hidden ishidden hide private isprivate unpublished unlisted'),
  ...all('surely', 'notpublished nopublish donotpublish dontpublish password'),
  ...all('perhaps', 'drafts draftmode internal confidential embargoed restricted protected wip'),
  ...all(
    'perhaps',
    'archived archive trashed deleted disabled disable drafted ignore ignored exclude excluded',
  ),
  ...all('perhaps', 'headless unpublish noindex norobots norender nosearch'),
  ...all('perhaps', 'eleventyexcludefromcollections excludefromcollections hidefromsearch'),
  ...all('perhaps', 'excludefromsearch excludefromsitemap hidefromsitemap excludedfromsitemap'),
])

/** Keys that hide a file when they say no: Grav, Lektor, Obsidian, Jekyll's collections and plugins. */
export const showingKeys: ReadonlyMap<string, Meaning> = new Map([
  ...all('surely', 'public ispublic visible isvisible'),
  ...all('perhaps', 'live islive online listed approved released routable discoverable output'),
  ...all(
    'perhaps',
    'render list include enabled show display index indexable searchable search sitemap',
  ),
  ...all('perhaps', 'permalink ready'),
])

/** Keys that hold a word for the state of a file: WordPress, Ghost, Pelican, Nikola, Directus. */
export const statusKeys: ReadonlySet<string> = new Set(
  words(
    'status state visibility poststatus pagestatus publishstatus publishstate publicationstatus access stage workflow workflowstate type robots',
  ),
)

/** Words for a state that is not public. */
export const hidingWords: ReadonlyMap<string, Meaning> = new Map([
  ...all('surely', 'draft drafts private hidden unpublished notpublished unlisted autodraft'),
  ...all('surely', 'pending pendingreview inreview review indraft'),
  ...all('perhaps', 'archived trash trashed deleted scheduled future embargoed internal'),
  ...all('perhaps', 'confidential restricted password protected members paid offline invisible'),
  ...all('perhaps', 'wip noindex noindexnofollow noindexfollow none pendingapproval'),
])

/** Nikola's way: a category that hides. */
export const categoryKeys: ReadonlySet<string> = new Set(
  words('tag tags category categories label labels flags'),
)

/** Keys that say when a file appears or disappears: Hugo, Grav, Drupal, Strapi. */
export const scheduleKeys: ReadonlyMap<string, 'publish_at' | 'unpublish_at'> = new Map([
  ...words('publishat publishon publishdate publishfrom publishedat publishedon publisheddate').map(
    (word) => [word, 'publish_at'] as const,
  ),
  ...words(
    'pubdate releasedate golive golivedate embargo embargodate embargountil scheduledat availablefrom',
  ).map((word) => [word, 'publish_at'] as const),
  ...words('unpublishat unpublishon unpublishdate publishuntil expires expiresat expiry').map(
    (word) => [word, 'unpublish_at'] as const,
  ),
  ...words('expirydate expiredate expirationdate expiration').map(
    (word) => [word, 'unpublish_at'] as const,
  ),
])

/** Words that look like "published" and mean something else. */
export const otherWords: ReadonlySet<string> = new Set(
  words(
    'publisher publishers publishing publishes publication publications publishedby publishedin',
  ),
)
