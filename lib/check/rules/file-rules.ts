import type { Rule } from './rule'

/** Rules for a file as a whole: where it is and whether it can be read. */
export const fileRules = {
  'missing-file': {
    level: 'error',
    why: 'Every page needs the name of the site.',
    advice: 'Write content/site.md, or restore an earlier version.',
    example: { of: 'words', bad: 'no content/site.md', good: 'content/site.md' },
  },
  'stray-file': {
    level: 'error',
    why: 'A file in the wrong folder is not shown anywhere, and nobody notices.',
    advice: 'Move it to the right folder, such as content/projects, or out of content.',
    example: {
      of: 'words',
      bad: 'content/project/kenya-water.md',
      good: 'content/projects/kenya-water.md',
    },
  },
  'not-a-file': {
    level: 'error',
    why: 'A symbolic link breaks when somebody else clones the repository, and may publish a file by mistake.',
    advice: 'Replace the link with the file itself.',
    example: {
      of: 'words',
      bad: 'content/projects/kenya-water.md as a symbolic link',
      good: 'content/projects/kenya-water.md as a file',
    },
  },
  unreadable: {
    level: 'error',
    why: 'The file exists, but this program does not have permission to read it.',
    advice: 'Give yourself permission to read the file.',
    example: { of: 'words', bad: 'a file of another user', good: 'a file you can read' },
  },
  'file-name': {
    level: 'error',
    why: 'The name of the file becomes the address of the page.',
    advice: 'Rename the file. Use letters a to z, digits and hyphens.',
    example: { of: 'words', bad: 'content/projects/вода.md', good: 'content/projects/voda.md' },
  },
  'odd-file-name': {
    level: 'hint',
    why: 'The address of the page differs from the name of the file, so it is hard to find one from the other.',
    advice: 'Rename the file as the message says. The address stays the same.',
    example: {
      of: 'words',
      bad: 'content/projects/Kenya Water).md',
      good: 'content/projects/kenya-water.md',
    },
  },
  'reserved-address': {
    level: 'error',
    why: 'The site already uses this address, so nobody would see the page.',
    advice: 'Rename the file.',
    example: { of: 'words', bad: 'content/pages/projects.md', good: 'content/pages/our-work.md' },
  },
  'too-large': {
    level: 'error',
    why: 'A file of more than 2 MB is not text for one page, and slows down everything else.',
    advice: 'Move images and other files to public/uploads.',
    example: { of: 'words', bad: 'a file of 10 MB', good: 'a file of 10 kB' },
  },
  'not-utf-8': {
    level: 'error',
    why: 'Accented letters would appear as other characters.',
    advice: 'Open the file in its original encoding and save it as UTF-8.',
    example: { of: 'words', bad: 'a file saved as Latin-1', good: 'a file saved as UTF-8' },
  },
  'nul-byte': {
    level: 'error',
    why: 'Text never contains a NUL byte. The file is damaged, or is not text.',
    advice: 'Restore an earlier version of the file.',
    example: { of: 'words', bad: 'a damaged file', good: 'a text' },
  },
  'empty-file': {
    level: 'error',
    why: 'An empty file does not make a page. Saving it may have gone wrong.',
    advice: 'Write the file, or delete it.',
    example: { of: 'words', bad: 'a file of spaces', good: 'a file that begins with ---' },
  },
  'invisible-character': {
    level: 'warning',
    why: 'Soft hyphens, zero-width spaces, directional marks and no-break spaces after a mark change how text is shown, searched and copied, and nobody sees them.',
    advice: 'Remove the character, or write a space.',
    fix: 'removes it, or writes a space',
    example: { of: 'body', bad: '-\u00A0Wells', good: '- Wells' },
  },
  'merge-marker': {
    level: 'error',
    why: 'Git could not merge two versions, and left both in the file.',
    advice: 'Keep the right version and delete the three marker lines.',
    example: {
      of: 'body',
      bad: '<<<<<<< HEAD\nTwelve wells.\n=======\nTen wells.\n>>>>>>> edits\n',
      good: 'Twelve wells.\n',
    },
  },
  fence: {
    level: 'error',
    why: 'The fields go between two lines of three hyphens, which separate them from the text.',
    advice: 'Make the first line exactly --- and add a line --- after the last field.',
    example: {
      of: 'words',
      bad: 'title: Kenya—Water for All',
      good: '---\ntitle: Kenya—Water for All\n---',
    },
  },
  yaml: {
    level: 'error',
    why: 'The fields are written in YAML. If the YAML is not valid, their values cannot be read.',
    advice: 'Do what the message says, at the line it gives.',
    example: { of: 'front matter', bad: 'title: "Water for All', good: 'title: "Water for All"' },
  },
  'unquoted-value': {
    level: 'error',
    why: 'A colon followed by a space, and characters such as @ at the beginning, have a special meaning in YAML.',
    advice: 'Put the whole value in quotes.',
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
    advice: 'Put the whole value in quotes.',
    fix: 'puts the value in quotes',
    example: {
      of: 'front matter',
      bad: 'title: Kenya—Task Order #5',
      good: "title: 'Kenya—Task Order #5'",
    },
  },
  'duplicate-key': {
    level: 'error',
    why: 'If two lines have the same key, one of them would be lost.',
    advice: 'Keep the right line and delete the other.',
    example: { of: 'front matter', bad: 'start: 2017\nstart: 2018', good: 'start: 2018' },
  },
  'yaml-reference': {
    level: 'error',
    why: 'Anchors and references are easy to miss, and can be nested until a program runs out of memory.',
    advice: 'Write the value in full.',
    example: {
      of: 'front matter',
      bad: 'start: &year 2017\nend: *year',
      good: 'start: 2017\nend: 2017',
    },
  },
  'yaml-tag': {
    level: 'error',
    why: 'Tags such as !!js make some programs run the value as code.',
    advice: 'Write the plain value.',
    example: { of: 'front matter', bad: 'start: !year 2017', good: 'start: 2017' },
  },
} as const satisfies Readonly<Record<string, Rule>>
