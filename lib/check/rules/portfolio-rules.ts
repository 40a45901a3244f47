import type { Rule } from './rule'

/** Rules across files: names, addresses, links. */
export const portfolioRules = {
  'unknown-name': {
    level: 'stop',
    why: 'No filter finds a project by a name that is not in the vocabulary.',
    advice: 'Use the name from the vocabulary, or add the name to the vocabulary.',
    example: { of: 'front matter', bad: 'solutions: Goverance', good: 'solutions: Governance' },
  },
  'other-name': {
    level: 'hint',
    why: 'The site understands an abbreviation, a former name or another spelling, but people who read the files see two names for one thing.',
    advice: 'Use the name in the message.',
    fix: 'writes the name from the vocabulary',
    example: { of: 'front matter', bad: 'client: EU', good: 'client: European Union' },
  },
  'duplicate-item': {
    level: 'warning',
    why: 'An item that appears twice in a list counts only once.',
    advice: 'Remove one of the two.',
    fix: 'removes the later one',
    example: {
      of: 'front matter',
      bad: 'solutions:\n- Governance\n- Governance',
      good: 'solutions:\n- Governance',
    },
  },
  'several-in-one': {
    level: 'warning',
    why: 'The site understands several names on one line only if it knows all of them. A misspelt name could be read as part of another.',
    advice: 'Make a list: one name per line, after a hyphen.',
    fix: 'makes the list, if every part is a known name',
    example: {
      of: 'front matter',
      bad: 'country: Kenya, Uganda, and Trinidad and Tobago',
      good: 'country:\n- Kenya\n- Uganda\n- Trinidad and Tobago',
    },
  },
  'unusual-region': {
    level: 'hint',
    why: 'All other projects in this country are in other regions.',
    advice: 'Check whether the region is right. If it is, leave it.',
    example: {
      of: 'words',
      bad: 'one of four projects in Kenya in the region Asia and the Pacific',
      good: 'four projects in Kenya in the region Sub-Saharan Africa',
    },
  },
  'duplicate-title': {
    level: 'warning',
    why: 'Visitors cannot tell apart two projects with the same title.',
    advice: 'Add what makes them different to the title, such as the phase.',
    example: {
      of: 'words',
      bad: 'two files with "title: Kenya—Water for All"',
      good: '"Kenya—Water for All" and "Kenya—Water for All II"',
    },
  },
  'duplicate-slug': {
    level: 'error',
    why: 'Two pages cannot have the same address.',
    advice: 'Rename one of the two files.',
    example: {
      of: 'words',
      bad: 'kenya-water.md beside Kenya-Water.markdown',
      good: 'kenya-water.md beside kenya-water-ii.md',
    },
  },
  'duplicate-id': {
    level: 'error',
    why: 'Data exports, such as the IATI file, would take two projects for one. An id is the line "id", or the first address of the project below /projects.',
    advice:
      'Give the newer of the two files its own id. Never use the id of a removed project again.',
    example: {
      of: 'words',
      bad: '"id: kenya-water" in water.md, beside kenya-water.md',
      good: '"id: water" in water.md, beside kenya-water.md',
    },
  },
  'duplicate-name': {
    level: 'error',
    why: 'A name can belong to only one term of a vocabulary.',
    advice: 'Remove the name from one of the two files.',
    example: {
      of: 'words',
      bad: 'two clients with the alias EC',
      good: 'one client with the alias EC',
    },
  },
  'duplicate-redirect': {
    level: 'stop',
    why: 'A former address can redirect to only one page.',
    advice: 'Remove it from one of the two files.',
    example: {
      of: 'front matter',
      bad: 'redirect_from:\n- /projects/x',
      good: 'redirect_from:\n- /our-work/projects/x',
    },
  },
  'no-licence': {
    level: 'hint',
    why: 'Others may not use the data of the site, or do not know whether they may, if no licence is stated.',
    advice:
      'Ask the person responsible to choose a licence, and add its address as licence. If nobody is to use the data, leave it.',
    example: {
      of: 'words',
      bad: 'no licence in site.md',
      good: '"licence: https://creativecommons.org/licenses/by/4.0/" in site.md',
    },
  },
  'iati-gap': {
    level: 'hint',
    why: 'The IATI file (/iati.xml) says only what content states. Those who collect it need the reference of the organisation, and can use DAC codes.',
    advice:
      'Add the codes that the message names, as docs/iati.md explains. If the organisation does not publish with IATI, leave it.',
    example: {
      of: 'words',
      bad: 'no iati_reference in site.md',
      good: '"iati_reference: GB-COH-01234567" in site.md',
    },
  },
  'broken-link': {
    level: 'warning',
    why: 'Readers who follow the link get an error page.',
    advice: 'Correct the address, or remove the link and keep its text.',
    example: {
      of: 'body',
      bad: 'See [the other project](/projects/not-there).',
      good: 'See [all projects](/projects).',
    },
  },
  'former-link': {
    level: 'hint',
    why: 'The link uses a former address of the page, so readers are redirected.',
    advice: 'Use the current address.',
    fix: 'writes the current address',
    example: {
      of: 'words',
      bad: '[Paani](/our-work/projects/nepal-paani)',
      good: '[Paani](/projects/nepal-paani)',
    },
  },
  'missing-upload': {
    level: 'warning',
    why: 'Readers see a missing image, or get an error page when they follow the link.',
    advice: 'Put the file in public/uploads, or correct the path. Capital letters matter.',
    example: {
      of: 'body',
      bad: '![A well](/uploads/not-there.jpg)',
      good: '![A well](/uploads/well.jpg)',
    },
  },
} as const satisfies Readonly<Record<string, Rule>>
