import type { Rule } from './rule'

/** Rules for the fields of one file. */
export const fieldRules = {
  'missing-field': {
    level: 'stop',
    why: 'People find a published project by what it is, when and where it runs, who it is for and what it is about.',
    advice: 'Add the field. A draft does not need it until it is published.',
    example: { of: 'front matter', bad: 'client:', good: 'client: European Union' },
  },
  'missing-summary': {
    level: 'warning',
    why: 'Cards and search engines show the summary. Without one they show the first paragraph, which rarely works as well.',
    advice: 'Write one or two sentences.',
    example: {
      of: 'front matter',
      bad: 'summary:',
      good: 'summary: Wells for 300 villages, run by those who drink from them.',
    },
  },
  'too-long': {
    level: 'warning',
    why: 'Cards and search engines cut off longer text.',
    advice: 'Shorten it to the length in the message.',
    example: {
      of: 'front matter',
      bad: `summary: ${'Wells and more wells. '.repeat(20).trim()}`,
      good: 'summary: Wells for 300 villages.',
    },
  },
  'invalid-value': {
    level: 'stop',
    why: 'The value is not one that the field can hold.',
    advice: 'Write the value in the form the message gives.',
    example: { of: 'front matter', bad: 'start: soon', good: 'start: 2017' },
  },
  'not-true-or-false': {
    level: 'error',
    why: 'The site must never guess whether a file is a draft.',
    advice: 'Write true or false, without quotes.',
    fix: 'writes true for yes and on, writes false for no and off, and removes quotes',
    example: { of: 'front matter', bad: 'published: yes', good: 'published: true' },
  },
  'draft-flag': {
    level: 'error',
    why: 'A file without "published" is public, so a misspelt flag, or the flag of another program, could publish a draft. Until it is fixed, the file is treated as a draft.',
    advice:
      'Write published: false in a draft, or publish_at with a date, and remove the other line.',
    fix: 'writes published: false, or corrects the spelling, if the meaning is certain',
    example: { of: 'front matter', bad: 'draft: true', good: 'published: true' },
  },
  'unknown-key': {
    level: 'warning',
    why: 'The value of an unknown key is not shown anywhere. The key is probably misspelt.',
    advice: 'Correct the key, or remove the line.',
    example: {
      of: 'front matter',
      bad: 'clent: European Union',
      good: 'client: European Union',
    },
  },
  'legacy-key': {
    level: 'warning',
    why: 'The previous site had other names for some fields. Their values still count, but two names for one thing cause mistakes.',
    advice: 'Rename the key as the message says, or remove the line if it is not needed.',
    fix: 'renames the key, adds its items to the list of the new key, or removes the line',
    example: { of: 'front matter', bad: 'start:\nstart-date: 2017', good: 'start: 2017' },
  },
  'empty-item': {
    level: 'warning',
    why: 'An empty list item may be a name that somebody forgot to add.',
    advice: 'Fill it in or remove the line.',
    fix: 'removes the line',
    example: {
      of: 'front matter',
      bad: 'solutions:\n- Governance\n- ',
      good: 'solutions:\n- Governance',
    },
  },
  'end-before-start': {
    level: 'stop',
    why: 'Work cannot end before it starts, so one of the two is a mistake.',
    advice: 'Correct one of them.',
    example: { of: 'front matter', bad: 'start: 2020\nend: 2018', good: 'start: 2018\nend: 2020' },
  },
  'over-but-ongoing': {
    level: 'hint',
    why: 'If a project that ended years ago "is currently working", readers doubt the rest of the page.',
    advice: 'Write the sentence in the past tense, or correct the end year.',
    example: {
      of: 'front matter',
      bad: 'end: 2019\nsummary: The project is currently digging wells.',
      good: 'end: 2019\nsummary: The project dug wells.',
    },
  },
  'no-zone': {
    level: 'warning',
    why: 'A time without a time zone is read as UTC, which may be hours off.',
    advice: 'Write Z for UTC, or an offset such as +02:00, after the time.',
    example: {
      of: 'front matter',
      bad: 'date: 2020-05-19 13:45:00',
      good: 'date: 2020-05-19 13:45:00 +02:00',
    },
  },
  'markup-in-field': {
    level: 'warning',
    why: 'Fields are plain text, so readers would see HTML entities and tags.',
    advice: 'Write the characters themselves.',
    fix: 'writes the plain text',
    example: {
      of: 'front matter',
      bad: 'summary: Wells &amp; <em>pumps</em>.',
      good: 'summary: Wells & pumps.',
    },
  },
  'double-space': {
    level: 'hint',
    why: 'Extra spaces between words are typing errors, and make searching and comparing files harder.',
    advice: 'Use one space.',
    fix: 'leaves one space',
    example: { of: 'body', bad: 'Wells  for villages.', good: 'Wells for villages.' },
  },
  'placeholder-text': {
    level: 'warning',
    why: 'Placeholder text such as TODO and lorem ipsum is not meant for readers.',
    advice: 'Replace it with the real text.',
    example: { of: 'body', bad: 'TODO describe the wells.', good: 'Wells for villages.' },
  },
  'hidden-text': {
    level: 'stop',
    why: 'A comment, a Liquid block or a hidden element contains text that was not meant to be published. The site leaves it out, but one wrong character would show it.',
    advice: 'Remove the text, or remove the markers around it if readers should see it.',
    example: {
      of: 'body',
      bad: 'Wells. <!-- ask the client first -->',
      good: 'Wells.',
    },
  },
  'liquid-tag': {
    level: 'stop',
    why: 'The previous site ran tags in {% %} and {{ }}. On this site readers would see them as text.',
    advice: 'Replace the tag with the text it produced, or remove it.',
    example: {
      of: 'body',
      bad: 'Wells. {% include map.html %}',
      good: 'Wells.',
    },
  },
} as const satisfies Readonly<Record<string, Rule>>
