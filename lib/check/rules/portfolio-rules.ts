import type { Rule } from './rule'

/** Rules for what files say about each other: names, addresses, links. */
export const portfolioRules = {
  'unknown-name': {
    level: 'stop',
    why: 'A name that is in no vocabulary leads nowhere: no filter finds the project by it.',
    mend: 'Write the name as the vocabulary has it, or add it there.',
    example: { of: 'front matter', bad: 'solutions: Goverance', good: 'solutions: Governance' },
  },
  'other-name': {
    level: 'hint',
    why: 'An abbreviation, a former name or another spelling is understood, but those who read the file see two names for one thing.',
    mend: 'Write the name the message gives.',
    fix: 'writes the name as the vocabulary has it',
    example: { of: 'front matter', bad: 'client: EU', good: 'client: European Union' },
  },
  'duplicate-item': {
    level: 'warning',
    why: 'The same thing twice in one list counts once.',
    mend: 'Remove one of the two.',
    fix: 'removes the later one',
    example: {
      of: 'front matter',
      bad: 'solutions:\n- Governance\n- Governance',
      good: 'solutions:\n- Governance',
    },
  },
  'several-in-one': {
    level: 'warning',
    why: 'Several names in one line are understood as long as each is known; one that is misspelt could be taken for part of another.',
    mend: 'Make a list: each name on a line of its own, after a hyphen.',
    fix: 'makes the list, when every part is a known name',
    example: {
      of: 'front matter',
      bad: 'country: Kenya, Uganda, and Trinidad and Tobago',
      good: 'country:\n- Kenya\n- Uganda\n- Trinidad and Tobago',
    },
  },
  'unusual-region': {
    level: 'hint',
    why: 'All other projects of this country belong to other regions of the organisation.',
    mend: 'Look whether the region is right; if it is, leave it.',
    example: {
      of: 'words',
      bad: 'one of four projects in Kenya in the region Asia and the Pacific',
      good: 'four projects in Kenya in the region Sub-Saharan Africa',
    },
  },
  'duplicate-title': {
    level: 'warning',
    why: 'Visitors cannot tell two projects of one title apart.',
    mend: 'Say in the title what distinguishes them, such as the phase.',
    example: {
      of: 'words',
      bad: 'two files with "title: Kenya—Water for All"',
      good: '"Kenya—Water for All" and "Kenya—Water for All II"',
    },
  },
  'duplicate-slug': {
    level: 'error',
    why: 'Two pages cannot have one address.',
    mend: 'Rename one of the two files.',
    example: {
      of: 'words',
      bad: 'kenya-water.md beside Kenya-Water.markdown',
      good: 'kenya-water.md beside kenya-water-ii.md',
    },
  },
  'duplicate-name': {
    level: 'error',
    why: 'One name must mean one entry of a vocabulary.',
    mend: 'Remove the name from one of the two.',
    example: {
      of: 'words',
      bad: 'two clients with the alias EC',
      good: 'the alias EC at one client',
    },
  },
  'duplicate-redirect': {
    level: 'stop',
    why: 'A former address can lead to one page only.',
    mend: 'Remove it from one of the two.',
    example: {
      of: 'front matter',
      bad: 'redirect_from:\n- /projects/x',
      good: 'redirect_from:\n- /our-work/projects/x',
    },
  },
  'broken-link': {
    level: 'warning',
    why: 'Readers who follow it find an error page.',
    mend: 'Correct the address, or remove the link and keep its words.',
    example: {
      of: 'body',
      bad: 'See [the other project](/projects/not-there).',
      good: 'See [all projects](/projects).',
    },
  },
  'former-link': {
    level: 'hint',
    why: 'The address is a former one of the page. It still leads there, by a detour.',
    mend: 'Write the address of today.',
    fix: 'writes the address of today',
    example: {
      of: 'words',
      bad: '[Paani](/our-work/projects/nepal-paani)',
      good: '[Paani](/projects/nepal-paani)',
    },
  },
  'missing-upload': {
    level: 'warning',
    why: 'Readers see a gap where a picture should be, or an error page behind a link.',
    mend: 'Put the file in public/uploads, or correct the path. Capitals matter.',
    example: {
      of: 'body',
      bad: '![A well](/uploads/not-there.jpg)',
      good: '![A well](/uploads/well.jpg)',
    },
  },
} as const satisfies Readonly<Record<string, Rule>>
