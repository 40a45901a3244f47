/** The dashboard for drafts, previews, and what is said around them. */
export const dashboard = {
  title: 'Drafts and schedules',
  drafts: 'Drafts',
  noDrafts: 'There are no drafts.',
  write: 'Write a new one',
  edit: 'Edit',
  changed: 'Changed',
  entered: 'First entered',
  stale: (months: number) => `not touched for ${months} months`,
  complete: 'Nothing is missing: it can be published.',
  linkFor: 'A link that shows this draft for',
  makeLink: 'Make link',
  lengths: { day: '1 day', week: '7 days', month: '30 days' },
  noSecret: 'Preview links need PREVIEW_SECRET to be set (docs/deploy.md).',
  noLength: 'Choose how long the link is to work.',
  linkOf: (title: string) => `Preview link of ${title}`,
  link: 'Preview link',
  linkShows: (title: string) =>
    `Whoever has this link sees the draft of “${title}”, and no other. To withdraw it, raise`,
  inItsFile: 'in the project’s file.',
  scheduled: 'Scheduled',
  noSchedule: 'Nothing is set to appear or to disappear.',
  appears: 'Appears',
  disappears: 'Disappears',
  isUp: 'public now',
  isDown: 'not public now',
  asOf: 'View the site as of',
  asOfHint: 'A day, or a day and a time, in UTC: what visitors will see then.',
  asOfExample: '2027-01-31 09:00',
  asOfBad: (typed: string) => `“${typed}” is not a moment; write it as 2027-01-31 09:00.`,
  look: 'View',
  warnings: 'Published, with warnings',
  noWarnings: 'None: every published project is as it should be.',
} as const

/** The strip above a page that not everybody sees. */
export const preview = {
  name: 'Preview',
  all: 'of all drafts',
  one: (title: string) => `of “${title}”`,
  until: 'until',
  private: 'Nobody else sees this.',
  leave: 'Leave preview',
  asOf: 'of what visitors see as of',
  now: 'Back to now',
  /** A moment in words: `2026-11-24 09:00 UTC`. */
  moment: (moment: string) => `${moment.slice(0, 16).replace('T', ' ')} UTC`,
  needs: 'This is a draft. Before it is published, it needs:',
  complete: 'This is a draft. Nothing is missing: it can be published.',
  before: 'Before it is published',
  /** For a link that is wrong in whatever way. */
  refused: {
    title: 'This preview link does not work',
    text: 'It may have ended, have been withdrawn, or have been copied in part. Ask whoever sent it for a new one.',
    on: 'To the published projects',
  },
} as const

/** A page that is being written in the editor. */
export const unsaved = {
  title: 'Unsaved page',
  empty: 'The page shows here as you write it.',
  broken: (reason: string | undefined) => `This cannot be shown yet: ${reason ?? 'it is no text'}.`,
} as const
