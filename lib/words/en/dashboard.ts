/** The dashboard of drafts and schedules. */
export const dashboard = {
  title: 'Drafts and schedules',
  drafts: 'Drafts',
  noDrafts: 'There are no drafts.',
  newDraft: 'Write a new draft',
  edit: 'Edit',
  changed: 'Changed',
  created: 'Created',
  stale: (months: number) => `not changed for ${months} months`,
  complete: 'Nothing is missing: ready to publish.',
  linkFor: 'Create a preview link that works for',
  makeLink: 'Create link',
  durations: { day: '1 day', week: '7 days', month: '30 days' },
  noSecret: 'To create preview links, set PREVIEW_SECRET (see docs/deploy.md).',
  noDuration: 'Choose how long the link works.',
  linkOf: (title: string) => `Preview link for ${title}`,
  link: 'Preview link',
  linkShows: (title: string) =>
    `Anyone with this link can see the draft of “${title}”, but no other draft. To revoke the link, increase`,
  opensHere:
    'It opens only on this computer. For a link that you can send, set SITE_URL to the address of the public site.',
  opensOnceDeployed: (site: string) =>
    `It opens once this draft has been deployed to ${site}; until then the draft is on this computer only.`,
  endsWithYours: (iso: string) =>
    `It works until ${iso.slice(0, 16).replace('T', ' ')} UTC: no longer than your own link.`,
  inItsFile: 'in the project’s file.',
  scheduled: 'Scheduled',
  noSchedule: 'Nothing is scheduled.',
  appears: 'Appears',
  disappears: 'Disappears',
  isPublic: 'public now',
  isNotPublic: 'not public now',
  asOf: 'View the site as of',
  asOfHint: 'See what visitors will see then. Enter a date, or a date and time, in UTC.',
  asOfExample: '2027-01-31 09:00',
  asOfInvalid: (typed: string) =>
    `“${typed}” is not a date we recognise. Enter it like this: 2027-01-31 09:00.`,
  view: 'View',
  warnings: 'Published projects with warnings',
  noWarnings: 'No published project has a warning.',
} as const

/** The banner above a page that visitors cannot see. */
export const preview = {
  name: 'Preview',
  all: 'of all drafts',
  one: (title: string) => `of “${title}”`,
  until: 'until',
  private: 'Visitors cannot see this.',
  leave: 'Leave preview',
  asOf: 'of the site as of',
  now: 'Back to now',
  /** An ISO 8601 time as `2026-11-24 09:00 UTC`. */
  time: (iso: string) => `${iso.slice(0, 16).replace('T', ' ')} UTC`,
  problems: 'This is a draft. To publish it, fix these problems:',
  complete: 'This is a draft. Nothing is missing: it is ready to publish.',
  beforePublishing: 'Before it is published',
  version: 'Version',
  /** `commit` is short; `iso` as above. */
  saved: (branch: string, commit: string, iso: string) =>
    `This is the draft as it was saved on the branch “${branch}” at ${iso.slice(0, 16).replace('T', ' ')} UTC (commit ${commit}).`,
  deployed: 'This is the version on the site, which may be older than the draft.',
  nowhere: 'The draft cannot be shown now, and it is not on the site yet.',
  unread: {
    unreachable: 'GitHub, where drafts are kept, cannot be reached.',
    noAccess: 'The site may not read the repository of drafts.',
    noBranch: 'The branch of this draft is gone: it may have been merged.',
    noFile: 'The draft is no longer on its branch.',
    tooLarge: 'The draft is too large.',
    noEditor: 'The site no longer has an editor.',
  },
  /** One page for every kind of invalid link, so that it gives nothing away. */
  invalidLink: {
    title: 'This preview link does not work',
    text: 'It may have expired, been revoked or been copied only in part. Ask the person who sent it for a new one.',
    link: 'View the published projects',
  },
} as const

/** The page beside the editor while somebody writes. */
export const unsaved = {
  title: 'Unsaved page',
  empty: 'The page appears here as you write.',
  signedOut: 'Your sign-in has ended. Sign in again to see the page.',
  notShown: 'This is not the newest text: the site did not answer. The next change tries again.',
  broken: (reason: string | undefined) =>
    `This cannot be shown yet: ${reason ?? 'it is not text'}.`,
} as const
