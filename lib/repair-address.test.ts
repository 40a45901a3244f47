import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { repairAddress } from './repair-address'

describe('a mangled address redirects to the right one', () => {
  it.each([
    ['/Projects', '/projects'],
    ['/PROJECTS/Nepal-Paani', '/projects/nepal-paani'],
    ['/Projects.CSV?q=Water', '/projects.csv?q=Water'],
    ['/Clients/USAID', '/clients/usaid'],
    ['/projects/nepal-paani.', '/projects/nepal-paani'],
    ['/projects/nepal-paani,', '/projects/nepal-paani'],
    ['/projects/nepal-paani)', '/projects/nepal-paani'],
    ['/projects/nepal-paani).', '/projects/nepal-paani'],
    ['/projects/nepal-paani”', '/projects/nepal-paani'],
    ['/projects/nepal-paani%E2%80%9D', '/projects/nepal-paani'],
    ['/projects/nepal-paani%e2%80%9d', '/projects/nepal-paani'],
    ['/projects/nepal-paani%20', '/projects/nepal-paani'],
    ['/about.', '/about'],
    ['/.', '/'],
    [`/about${'.)'.repeat(8_000)}`, '/about'],
    ['/projects?client=usaid&amp;region=asia', '/projects?client=usaid&region=asia'],
    ['/projects?client=usaid&amp%3Bregion=asia', '/projects?client=usaid&region=asia'],
    ['/projects?client=usaid&amp;amp;region=asia', '/projects?client=usaid&region=asia'],
    ['/projects?keywords=clean+water', '/projects?q=clean+water'],
    ['/projects?region[]=asia&region[]=africa', '/projects?region=asia&region=africa'],
    ['/projects?region%5B0%5D=asia&region%5b1%5d=africa', '/projects?region=asia&region=africa'],
    ['/api/projects?region[]=asia', '/api/projects?region=asia'],
    ['/Results?region[]=asia&unit=usd', '/results?region=asia&unit=usd'],
    ['/results?keywords=clean+water&amp;unit=usd', '/results?q=clean+water&unit=usd'],
    ['/projects.feed.json?region[]=asia', '/projects.feed.json?region=asia'],
    ['/Coverage?region[]=asia', '/coverage?region=asia'],
    ['/projects?q=water&from=&to=', '/projects?q=water'],
    ['/projects?q=&from=2015&to=', '/projects?from=2015'],
    ['/projects?from=&to=&q=', '/projects'],
    ['/projects?q=&keywords=water', '/projects?q=water'],
    ['/results?q=&unit=usd', '/results?unit=usd'],
    ['/Projects,?keywords=a%26b&amp;region[]=asia', '/projects?q=a%26b&region=asia'],
  ])('%s → %s', (address, right) => {
    expect(repairAddress(address)).toBe(right)
  })

  it.each([
    '/',
    '/projects',
    '/projects?q=U.S.&client=-usaid',
    '/projects?q=AT%26amp;T.',
    '/projects?q=water&keywords=health',
    '/projects.csv',
    '/about?Keywords=x&a[]=1',
    // Addresses that another site gave its pages, and files.
    '/Our-Work/Projects/Nepal.html',
    '/well_(water)',
    '/projectsandmore/X',
    // Not addresses of this site.
    '//elsewhere.example/Projects.',
    '/\\elsewhere.example.',
    'https://elsewhere.example/Projects.',
    '',
  ])('%s is left as it is', (address) => {
    expect(repairAddress(address)).toBeUndefined()
  })

  const part = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 5 }),
    fc.constantFrom(
      ...['/', '//', '\\', '.', ',', ')', '(', '”', '%20', '%2e', '%29', '%', '?', '&', '=', '#'],
      ...['Projects', 'projects', 'API/projects', '.CSV', 'keywords', 'q', 'region'],
      ...[
        '?q=',
        '&from=',
        '&keywords=',
        '[]',
        '[0]',
        '%5B',
        '%5D',
        'amp;',
        'amp%3B',
        'K',
        'ſ',
        'İ',
      ],
    ),
  )
  const anyAddress = fc.array(part, { maxLength: 12 }).map((parts) => `/${parts.join('')}`)

  it('in one step: what was repaired is never repaired again, so there is no loop', () => {
    fc.assert(
      fc.property(anyAddress, (address) => {
        const right = repairAddress(address)
        return right === undefined || (right !== address && repairAddress(right) === undefined)
      }),
    )
  })

  it('and never to another site', () => {
    const here = 'https://projects.example.org'
    fc.assert(
      fc.property(anyAddress, (address) => {
        const right = repairAddress(address)
        return right === undefined || new URL(right, here).origin === here
      }),
    )
  })
})
