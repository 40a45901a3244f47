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
  broken: (reason: string | undefined) =>
    `This cannot be shown yet: ${reason ?? 'it is not text'}.`,
} as const
