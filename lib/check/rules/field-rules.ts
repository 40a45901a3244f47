import type { Rule } from './rule'

/** Rules for the fields of one file. */
export const fieldRules = {
  'missing-field': {
    level: 'stop',
    why: 'A published project says what it is, when, where, for whom and about what; otherwise nobody finds it.',
    mend: 'Add the field. In a draft it may wait until publication.',
    example: { of: 'front matter', bad: 'client:', good: 'client: European Union' },
  },
  'missing-summary': {
    level: 'warning',
    why: 'Cards and search engines show the summary; the first paragraph stands in for it and seldom says the same as well.',
    mend: 'Write one or two sentences.',
    example: {
      of: 'front matter',
      bad: 'summary:',
      good: 'summary: Wells for 300 villages, run by those who drink from them.',
    },
  },
  'too-long': {
    level: 'warning',
    why: 'What is longer is cut off on cards and by search engines.',
    mend: 'Shorten it to the length the message names.',
    example: {
      of: 'front matter',
      bad: `summary: ${'Wells and more wells. '.repeat(20).trim()}`,
      good: 'summary: Wells for 300 villages.',
    },
  },
  'invalid-value': {
    level: 'stop',
    why: 'What the field should hold cannot be read from what stands there.',
    mend: 'Write it as the message says.',
    example: { of: 'front matter', bad: 'start: soon', good: 'start: 2017' },
  },
  'not-true-or-false': {
    level: 'error',
    why: 'Whether a file is a draft must never be guessed.',
    mend: 'Write true or false, without quotes.',
    fix: 'writes true for yes and on, false for no and off, and takes quotes away',
    example: { of: 'front matter', bad: 'published: yes', good: 'published: true' },
  },
  'draft-flag': {
    level: 'error',
    why: 'A file without "published" is public. A misspelt "published", or the flag of another program, was meant to say something else, and that must never be guessed. Until it is fixed the file is treated as a draft.',
    mend: 'Write published: false in a draft, or publish_at with a date, and remove the other line.',
    fix: 'writes published: false, or the right spelling of the field, where the meaning is certain and the field is not there yet',
    example: { of: 'front matter', bad: 'draft: true', good: 'published: true' },
  },
  'unknown-key': {
    level: 'warning',
    why: 'What stands behind a key that is no field is shown nowhere; most often the key is misspelt.',
    mend: 'Correct the key, or remove the line.',
    example: {
      of: 'front matter',
      bad: 'clent: European Union',
      good: 'client: European Union',
    },
  },
  'legacy-key': {
    level: 'warning',
    why: 'The site before this one had other names for some fields. Their values count, but two names for one thing lead to mistakes.',
    mend: 'Rename the key as the message says, or remove the line where nothing needs it.',
    fix: 'renames the key, adds its items to the list of the new key, or removes the line',
    example: { of: 'front matter', bad: 'start:\nstart-date: 2017', good: 'start: 2017' },
  },
  'empty-item': {
    level: 'warning',
    why: 'An empty line in a list is a name somebody meant to add, or nothing.',
    mend: 'Fill it in or remove the line.',
    fix: 'removes the line',
    example: {
      of: 'front matter',
      bad: 'solutions:\n- Governance\n- ',
      good: 'solutions:\n- Governance',
    },
  },
  'end-before-start': {
    level: 'stop',
    why: 'Work cannot end before it begins; one of the two is a slip.',
    mend: 'Correct one of them.',
    example: { of: 'front matter', bad: 'start: 2020\nend: 2018', good: 'start: 2018\nend: 2020' },
  },
  'over-but-ongoing': {
    level: 'hint',
    why: 'A project that ended years ago and "is currently working" makes readers doubt the rest.',
    mend: 'Put the sentence in the past tense, or correct the end.',
    example: {
      of: 'front matter',
      bad: 'end: 2019\nsummary: The project is currently digging wells.',
      good: 'end: 2019\nsummary: The project dug wells.',
    },
  },
  'no-zone': {
    level: 'warning',
    why: 'A time without a zone is read as UTC, which may be hours away from what was meant.',
    mend: 'Write Z for UTC, or an offset such as +02:00, after the time.',
    example: {
      of: 'front matter',
      bad: 'date: 2020-05-19 13:45:00',
      good: 'date: 2020-05-19 13:45:00 +02:00',
    },
  },
  'markup-in-field': {
    level: 'warning',
    why: 'Fields are plain text: entities and tags of HTML would be shown as they are written.',
    mend: 'Write the characters themselves.',
    fix: 'writes the plain text',
    example: {
      of: 'front matter',
      bad: 'summary: Wells &amp; <em>pumps</em>.',
      good: 'summary: Wells & pumps.',
    },
  },
  'double-blank': {
    level: 'hint',
    why: 'Two blanks between words are slips of the thumb; they spoil searches and comparisons.',
    mend: 'Leave one.',
    fix: 'leaves one',
    example: { of: 'body', bad: 'Wells  for villages.', good: 'Wells for villages.' },
  },
  'placeholder-text': {
    level: 'warning',
    why: 'Words such as TODO and lorem ipsum were meant for the writer, and readers laugh.',
    mend: 'Write what was meant to be there.',
    example: { of: 'body', bad: 'TODO describe the wells.', good: 'Wells for villages.' },
  },
  'hidden-text': {
    level: 'stop',
    why: 'A comment, a Liquid block or a hidden element holds text that nobody meant to publish. Pages, search and summaries leave it out, but one wrong sign would show it.',
    mend: 'Remove the text, or remove the marks around it if readers should see it.',
    example: {
      of: 'body',
      bad: 'Wells. <!-- ask the client first -->',
      good: 'Wells.',
    },
  },
  'liquid-tag': {
    level: 'stop',
    why: 'Tags in {% %} and {{ }} were replaced by the earlier site; here readers would see them.',
    mend: 'Write what the tag stood for, or remove it.',
    example: {
      of: 'body',
      bad: 'Wells. {% include map.html %}',
      good: 'Wells.',
    },
  },
} as const satisfies Readonly<Record<string, Rule>>
