import { describe, expect, it } from 'vitest'
import { makeChecker } from '@/lib/check/check-content'
import { context, project, toSourceFiles } from '@/lib/check/testing/small-portfolio'
import { planImport } from '@/lib/import/plan-import'
import { planFiles } from '@/lib/import/testing/plan'

/** The former addresses of a project, as the checker reads them. */
function formerOf(tree: Readonly<Record<string, string>>, to = 'projects/kenya.md'): string[] {
  const { files, proposals } = planFiles(tree)
  const written = [...files, ...proposals].map(({ to: place, text }) => [`content/${place}`, text])
  const { records, diagnostics } = makeChecker(context)(toSourceFiles(Object.fromEntries(written)))
  expect(diagnostics.filter(({ level }) => level === 'error')).toEqual([])
  const record = records.find(({ file }) => file === `content/${to}`)
  return [record?.values.redirect_from ?? []].flat().map(String)
}

const inCollection = (permalink: string) =>
  `collections:\n  projects:\n    permalink: ${permalink}\n`

describe('every address that worked leads to the project', () => {
  it.each([
    ['/work/:path/', ['/work/africa/kenya', '/work/africa/kenya/index.html']],
    ['/work/:path:output_ext', ['/work/africa/kenya', '/work/africa/kenya.html']],
    ['/:collection/:name', ['/projects/kenya.html']],
    [
      '/:collection/:categories/:title.html',
      ['/projects/water/wells/kenya', '/projects/water/wells/kenya.html'],
    ],
    ['/p/:year/:month/:day/:slug/', ['/p/2020/05/09/kenya', '/p/2020/05/09/kenya/index.html']],
    [
      '/p/:short_year/:i_month/:i_day/:title/index.html',
      ['/p/20/5/9/kenya', '/p/20/5/9/kenya/index.html'],
    ],
    ['/p/:y_day-:short_month-:slug', ['/p/130-May-kenya', '/p/130-May-kenya.html']],
    ['pretty', ['/projects/africa/kenya', '/projects/africa/kenya/index.html']],
    ['date', ['/projects/africa/kenya', '/projects/africa/kenya.html']],
    ['ordinal', ['/projects/africa/kenya', '/projects/africa/kenya.html']],
    ['none', ['/projects/africa/kenya', '/projects/africa/kenya.html']],
  ])('with the pattern %s', (permalink, expected) => {
    const file = project({
      date: 'date: 2020-5-9 13:45:00',
      more: 'categories: [Water, Wells]',
    })
    const former = formerOf({
      '_projects/africa/kenya.md': file,
      '_config.yml': inCollection(permalink),
    })
    expect(former).toEqual(expect.arrayContaining(expected))
  })

  it('with the style of the whole site, its base and its folder of collections', () => {
    const former = formerOf({
      'content/_projects/kenya.md': project(),
      '_config.yml': 'permalink: pretty\nbaseurl: /site\ncollections_dir: content\n',
    })
    expect(former).toContain('/site/projects/kenya')
    expect(former).toContain('/site/projects/kenya/index.html')
  })

  it.each([
    ['own/kenya', ['/own/kenya', '/own/kenya.html']],
    ['/own/:year/:slug.html', ['/own/2020/kenya', '/own/2020/kenya.html']],
    ['/own/', ['/own', '/own/index.html']],
  ])('with a permalink of its own: %s', (permalink, expected) => {
    const file = project({ more: `permalink: ${permalink}` })
    const former = formerOf({ '_projects/kenya.md': file })
    expect(former).toEqual(expected)
  })

  it('that others had before, however it was written', () => {
    const file = project({
      more: 'redirect_from:\n- old/kenya\n- /older/kenya/\n- https://www.example.org/oldest',
    })
    const former = formerOf({
      '_projects/kenya.md': file,
      '_config.yml': 'url: https://example.org\n',
    })
    expect(former).toEqual(expect.arrayContaining(['/old/kenya', '/older/kenya', '/oldest']))
  })

  it('that only led to it, in one step', () => {
    const tree = {
      '_projects/kenya.md': project(),
      '_projects/old.md': project({ title: 'title: Old', more: 'redirect_to: /work/older/' }),
      '_projects/older.md': project({ title: 'title: Older', more: 'redirect_to: [/work/kenya/]' }),
      '_config.yml': inCollection('/work/:path/'),
    }
    const former = formerOf(tree)
    expect(former).toEqual(expect.arrayContaining(['/work/old', '/work/older', '/work/kenya']))
    expect(planFiles(tree).merged).toHaveLength(2)
  })

  it('but not to two projects: what is shown keeps its address', () => {
    const tree = {
      '_projects/a.md': project({ title: 'title: A', more: 'redirect_from: /same' }),
      '_projects/b.md': project({ title: 'title: B', more: 'redirect_from: /same' }),
    }
    expect(
      [formerOf(tree, 'projects/a.md'), formerOf(tree, 'projects/b.md')]
        .flat()
        .filter((one) => one === '/same'),
    ).toHaveLength(1)
    expect(planFiles(tree).decisions).toMatchObject([{ kind: 'one-address' }])
  })
})

it('a file that redirected its readers to another site is a draft that says so', () => {
  const file = project({ more: 'redirect_to: https://elsewhere.example/' })
  const { files } = planFiles({ '_projects/a.md': file })
  expect(files[0]?.text).toContain(
    'because the previous site redirected its readers to https://elsewhere',
  )
})

describe('pages of the previous site', () => {
  const page = '---\ntitle: About\ndescription: Who we are.\nlayout: page\n---\n\nText.\n'

  it('become pages of the content', () => {
    const { files } = planFiles({ '_projects/a.md': project(), 'about.md': page })
    expect(files[0]).toMatchObject({ from: 'about.md', to: 'pages/about.md' })
    expect(files[0]?.text).toBe('---\ntitle: About\ndescription: Who we are.\n---\n\nText.\n')
  })

  it('are where their old addresses redirect to', () => {
    const { files, decisions } = planFiles({
      '_projects/a.md': project(),
      'company/team.md': page,
      '_config.yml': 'title: S\n',
    })
    const { text } = files.find(({ to }) => to === 'pages/team.md') ?? {}
    expect(text).toContain('- /company/team.html\n')
    expect(decisions).toEqual([])
  })

  it('that another part of the site has the address of get another one', () => {
    const { files } = planFiles({ '_projects/a.md': project(), 'clients.md': page })
    expect(files[0]?.to).toBe('pages/clients-page.md')
  })
})

it('an import into an empty folder writes whose site it is', () => {
  const tree = [
    {
      file: '_config.yml',
      bytes: new TextEncoder().encode('title: Works\ntagline: "Wells: many"\n'),
    },
    { file: '_projects/kenya.md', bytes: new TextEncoder().encode(project()) },
  ]
  const { nameIndexes } = makeChecker(context)([])
  const { siteText = '' } = planImport(tree, [], nameIndexes, context)
  const site = { file: 'content/site.md', bytes: new TextEncoder().encode(siteText) }
  const faults = makeChecker(context)([site]).diagnostics.filter(({ level }) => level !== 'hint')
  expect(faults).toEqual([])
})
