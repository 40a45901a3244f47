import type { Rule } from './rule'

/** Rules for a file as a whole: where it is and whether it can be read. */
export const fileRules = {
  'missing-file': {
    level: 'error',
    why: 'The pages need to know whose site this is.',
    mend: 'Write content/site.md, or bring it back from an earlier version.',
    example: { of: 'words', bad: 'no content/site.md', good: 'content/site.md' },
  },
  'stray-file': {
    level: 'error',
    why: 'A file in the wrong folder would be shown nowhere, and nobody would notice.',
    mend: 'Move it to the folder of its kind, such as content/projects, or out of content.',
    example: {
      of: 'words',
      bad: 'content/project/kenya-water.md',
      good: 'content/projects/kenya-water.md',
    },
  },
  'not-a-file': {
    level: 'error',
    why: 'A link to a file elsewhere is gone as soon as somebody else copies the repository, and may bring in what nobody meant to publish.',
    mend: 'Put the file itself there.',
    example: {
      of: 'words',
      bad: 'content/projects/kenya-water.md as a symbolic link',
      good: 'content/projects/kenya-water.md as a file',
    },
  },
  unreadable: {
    level: 'error',
    why: 'The file is there, but the system does not let this program read it.',
    mend: 'Give yourself the right to read it.',
    example: { of: 'words', bad: 'a file of another user', good: 'a file you may read' },
  },
  'file-name': {
    level: 'error',
    why: 'The name of the file becomes the address of the page.',
    mend: 'Rename the file: letters a to z, digits and hyphens.',
    example: { of: 'words', bad: 'content/projects/вода.md', good: 'content/projects/voda.md' },
  },
  'odd-file-name': {
    level: 'hint',
    why: 'The address of the page differs from the name of the file, so it is hard to guess one from the other.',
    mend: 'Rename the file as the message says. The address stays the same.',
    example: {
      of: 'words',
      bad: 'content/projects/Kenya Water).md',
      good: 'content/projects/kenya-water.md',
    },
  },
  'reserved-address': {
    level: 'error',
    why: 'The program has something else at this address, so nobody would ever see the page.',
    mend: 'Rename the file.',
    example: { of: 'words', bad: 'content/pages/projects.md', good: 'content/pages/our-work.md' },
  },
  'too-large': {
    level: 'error',
    why: 'More than 2 MB is no text a person wrote for one page, and would hold up everything else.',
    mend: 'Move what is not text, such as pictures, to public/uploads.',
    example: { of: 'words', bad: 'a file of 10 MB', good: 'a file of 10 kB' },
  },
  'not-utf-8': {
    level: 'error',
    why: 'Letters with accents would come out as other signs.',
    mend: 'Open the file with the encoding it was written in and save it as UTF-8.',
    example: { of: 'words', bad: 'a file saved as Latin-1', good: 'a file saved as UTF-8' },
  },
  'nul-byte': {
    level: 'error',
    why: 'A NUL byte is in no text; the file is damaged or something else.',
    mend: 'Bring the file back from an earlier version.',
    example: { of: 'words', bad: 'a damaged file', good: 'a text' },
  },
  'empty-file': {
    level: 'error',
    why: 'An empty file is no page; perhaps something went wrong when it was saved.',
    mend: 'Write it, or delete it.',
    example: { of: 'words', bad: 'a file of blanks', good: 'a file that begins with ---' },
  },
  'invisible-character': {
    level: 'warning',
    why: 'Soft hyphens, zero-width spaces, directional signs and no-break spaces after a mark change how text is shown, searched and copied, and nobody sees them.',
    mend: 'Remove the character, or write a space.',
    fix: 'removes it, or writes a space',
    example: { of: 'body', bad: '-\u00A0Wells', good: '- Wells' },
  },
  'merge-marker': {
    level: 'error',
    why: 'Git could not put two versions together and left both in the file.',
    mend: 'Keep what is right of the two and delete the three marked lines.',
    example: {
      of: 'body',
      bad: '<<<<<<< HEAD\nTwelve wells.\n=======\nTen wells.\n>>>>>>> edits\n',
      good: 'Twelve wells.\n',
    },
  },
  fence: {
    level: 'error',
    why: 'The fields stand between two lines of three hyphens; without both of them nobody can tell fields from text.',
    mend: 'Make the first line exactly --- and write --- on a line of its own after the last field.',
    example: {
      of: 'words',
      bad: 'title: Kenya—Water for All',
      good: '---\ntitle: Kenya—Water for All\n---',
    },
  },
  yaml: {
    level: 'error',
    why: 'The fields follow the rules of YAML; where they do not, nobody can tell what is meant.',
    mend: 'Do what the message says, at the place it names.',
    example: { of: 'front matter', bad: 'title: "Water for All', good: 'title: "Water for All"' },
  },
  'unquoted-value': {
    level: 'error',
    why: 'A colon with a blank after it, and signs such as @ at the beginning, mean something in YAML.',
    mend: 'Put the whole value in quotes.',
    fix: 'puts the value in quotes',
    example: {
      of: 'front matter',
      bad: 'title: Promote: Women in the Economy',
      good: "title: 'Promote: Women in the Economy'",
    },
  },
  'cut-value': {
    level: 'error',
    why: 'A space and # begin a comment in YAML, so the rest of the value is lost without a word.',
    mend: 'Put the whole value in quotes.',
    fix: 'puts the value in quotes',
    example: {
      of: 'front matter',
      bad: 'title: Kenya—Task Order #5',
      good: "title: 'Kenya—Task Order #5'",
    },
  },
  'duplicate-key': {
    level: 'error',
    why: 'Of two lines with one key, one would be lost.',
    mend: 'Keep the right one.',
    example: { of: 'front matter', bad: 'start: 2017\nstart: 2018', good: 'start: 2018' },
  },
  'yaml-reference': {
    level: 'error',
    why: 'Marks that repeat values are easy to miss, and can be nested until a computer fails.',
    mend: 'Write the value out.',
    example: {
      of: 'front matter',
      bad: 'start: &year 2017\nend: *year',
      good: 'start: 2017\nend: 2017',
    },
  },
  'yaml-tag': {
    level: 'error',
    why: 'Marks such as !!js make some programs run what stands behind them.',
    mend: 'Write the plain value.',
    example: { of: 'front matter', bad: 'start: !year 2017', good: 'start: 2017' },
  },
} as const satisfies Readonly<Record<string, Rule>>
