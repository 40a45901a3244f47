import { describe, expect, it } from 'vitest'
import { makeChecker } from '@/lib/check/check-content'
import { dialects } from '@/lib/check/testing/dialects'
import { context, project, toSourceFiles } from '@/lib/check/testing/small-portfolio'
import { planImport } from './plan-import'
import { printReport } from './print-report'

type Files = Readonly<Record<string, string | Uint8Array>>

function plan(tree: Files, content: Files = {}) {
  const present = toSourceFiles(content)
  const { nameIndexes } = makeChecker(context)(present)
  const files = Object.entries(tree).map(([file, text]) => ({
    file,
    bytes: typeof text === 'string' ? new TextEncoder().encode(text) : text,
  }))
  return planImport(files, present, nameIndexes, context)
}

/** The content after an import. */
function carryOut({ files, proposals }: ReturnType<typeof plan>, content: Files = {}): Files {
  const written = [...files, ...proposals].map(({ to, text }) => [`content/${to}`, text])
  return { ...content, ...Object.fromEntries(written) }
}

function importOne(text: string | Uint8Array, more: Files = {}, name = 'old-name.md') {
  const result = plan({ [`_projects/${name}`]: text, ...more })
  return { ...result, file: result.files[0], text: result.files[0]?.text ?? '' }
}

describe('a folder of the previous site', () => {
  const tree: Files = Object.fromEntries(
    dialects.map((text, index) => [`_projects/Dialect ${index}).markdown`, text]),
  )

  it('comes over with every file, and nothing in it stops a build', () => {
    const result = plan(tree)
    expect(result.files).toHaveLength(dialects.length)
    const { diagnostics } = makeChecker(context)(toSourceFiles(carryOut(result)))
    expect(diagnostics.filter(({ level }) => level === 'error')).toEqual([])
  })

  it('imported again changes nothing', () => {
    const first = plan(tree)
    const again = plan(tree, carryOut(first))
    expect(again.proposals).toEqual([])
    expect(again.files.map(({ to, text }) => [to, text])).toEqual(
      first.files.map(({ to, text }) => [to, text]),
    )
  })

  it('gets clean addresses, and the old ones lead to them', () => {
    const { file, text } = importOne(project(), {}, 'Kenya – Wáter, (two)).markdown')
    expect(file?.to).toBe('projects/kenya-water-two.md')
    expect(text).toContain('- /our-work/projects/Kenya%20%E2%80%93%20W%C3%A1ter%2C%20(two))\n')
    expect(text).toContain('- /our-work/projects/kenya-w%C3%A1ter-two\n')
  })

  it('takes addresses and defaults from its configuration', () => {
    const config =
      'collections:\n  projects:\n    permalink: /portfolio/:name/\ndefaults:\n- scope: {path: "", type: projects}\n  values: {layout: x, published: false}\n'
    const { text } = importOne(project(), { '_config.yml': config })
    expect(text).toContain('redirect_from:\n- /portfolio/old-name\n')
    expect(text).toContain('published: false\n')
    expect(text).not.toContain('layout')
  })
})

describe('the file of the site itself', () => {
  const tree: Files = { '_projects/a.md': project() }
  const importEmpty = (files: Files, title?: string) =>
    planImport(toSourceFiles(files), [], makeChecker(context)([]).nameIndexes, context, {
      ...(title && { title }),
    })

  it('is written with the name that a person gave, where the configuration has none', () => {
    const { siteText = '', files } = importEmpty(tree, 'Works & wells')
    const written = { 'content/site.md': siteText, 'content/projects/a.md': files[0]?.text ?? '' }
    const { diagnostics } = makeChecker(context)(toSourceFiles(written))
    expect(siteText).toContain('title: Works & wells\n')
    expect(
      diagnostics.filter(({ file, level }) => file === 'content/site.md' && level !== 'hint'),
    ).toEqual([])
  })

  it('is asked for in the report where nothing says what the site is called', () => {
    const result = importEmpty(tree)
    expect(result.siteText).toBeUndefined()
    expect(printReport(result)).toContain('import again with --title')
  })

  it('is not asked for where the content has one', () => {
    expect(
      printReport(plan(tree, { 'content/site.md': '---\ntitle: Works\n---\n' })),
    ).not.toContain('--title')
  })
})

describe('a file of the previous site', () => {
  it('may be Latin-1, with a byte order mark or Windows line ends', () => {
    const { text, file } = importOne(Buffer.from(project({}, 'Café \x96 \x93x\x94\r\n'), 'latin1'))
    expect(text).toContain('Café – “x”\n')
    expect(file?.notes.join()).toContain('Latin-1')
  })

  it('keeps keys and words that nobody understands', () => {
    const { text } = importOne(
      project({ own: 'map_zoom: 4 # by hand' }, 'Client: EU\n\nContract: 2014–2019'),
    )
    expect(text).toContain('map_zoom: 4 # by hand\n')
    expect(text).toContain('Client: EU\n\nContract: 2014–2019\n')
  })

  it('has its misspelt keys, years in dates and slugs for names put right', () => {
    const { text } = importOne(
      project({
        client: 'clent: european-union',
        start: 'start-date: 2015-03-01',
        end: 'end-date: ongoing',
        solutions: 'expertise:\n- governance',
      }),
    )
    for (const line of [
      'client: European Union',
      'start: 2015',
      '# end-date: ongoing',
      'solutions:\n- Governance',
    ])
      expect(text).toContain(`${line}\n`)
  })

  it('has frames of videos kept, other frames made links, and typed bullets made lists', () => {
    const { text } = importOne(
      project(
        {},
        '<iframe src="//player.vimeo.com/video/123456" width="9"></iframe>`more` words\n\n<iframe src="https://maps.example.org/x" title="Map"></iframe>\n\n•\tOne',
      ),
    )
    expect(text).toContain(
      '<iframe src="https://player.vimeo.com/video/123456"></iframe>\n\n`more`',
    )
    expect(text).toContain('[Map](https://maps.example.org/x)')
    expect(text).toContain('\n- One')
  })

  it('has links without an address set aside, not lost', () => {
    const { text, decisions } = importOne(
      project({
        promos: 'promos:\n- title: Video\n  link:\n- title: Web\n  link: "“www.example.org”"',
      }),
    )
    expect(text).toContain(
      '# - title: Video\n#   link:\n- title: Web\n  link: "https://www.example.org"\n',
    )
    expect(decisions).toMatchObject([{ kind: 'set-aside' }])
  })

  it('that cannot be published becomes a draft that says why', () => {
    const { text, decisions, left } = importOne(project({ client: undefined }))
    expect(text).toMatch(/^published: false # imported as a draft, because client is missing/mu)
    expect(decisions).toMatchObject([{ kind: 'unpublished' }])
    expect(left.filter(({ level }) => level === 'error')).toEqual([])
  })

  it.each([
    [{ end: 'end: 2008' }, 'end (2008) is before start (2017)'],
    [{ start: 'start: "soon; or\n  later"' }, 'start is not a year'],
    [
      { country: 'country: "Nar; nia (x)"' },
      '"Nar; nia (x)" is not in the list of countries (ISO 3166, Worldwide, Regional)',
    ],
  ])('that becomes a draft keeps the whole reason on one line: %j', (changes, reason) => {
    const { text } = importOne(project(changes))
    const line = /^published: false # imported as a draft, because (.*)$/mu.exec(text)?.[1]
    expect(line).toBe(reason)
  })

  it('that cannot be read is told and left where it is', () => {
    const { files, decisions } = importOne('---\ntitle: "x\n---\n')
    expect(files).toEqual([])
    expect(decisions).toMatchObject([{ kind: 'not-imported', from: '_projects/old-name.md' }])
  })
})

describe('a name that no vocabulary has', () => {
  it('is proposed in a file that says so, never taken silently', () => {
    const { proposals, decisions } = importOne(project({ client: 'client: Ford Foundation' }))
    expect(proposals).toMatchObject([{ to: 'clients/ford-foundation.md' }])
    expect(proposals[0]?.text).toContain('# Proposed by the import.')
    expect(decisions).toMatchObject([{ kind: 'new-name' }])
  })

  it('is taken for a slip when it is that close, and a person is told', () => {
    const { text, decisions } = importOne(project({ client: 'client: Europaen Union' }))
    expect(text).toContain('client: European Union\n')
    expect(decisions).toMatchObject([{ kind: 'likely-name' }])
  })

  it('of a region in the place of a country stays as a comment', () => {
    const { text, decisions } = importOne(project({ country: 'country: East Africa' }))
    expect(text).toContain('country: Regional # was: East Africa\n')
    expect(decisions).toMatchObject([{ kind: 'region-as-country' }])
  })
})

describe('what is there already', () => {
  it('is not imported a second time under another name', () => {
    const own = project({ redirect_from: 'redirect_from: /our-work/projects/old-name' })
    const { files, decisions } = plan(
      { '_projects/old-name.md': project() },
      { 'content/projects/new-name.md': own },
    )
    expect(files).toEqual([])
    expect(decisions).toMatchObject([{ kind: 'already-there' }])
  })

  it('of one name twice gets two addresses, and the published one keeps the old', () => {
    const { files } = plan({
      '_projects/a.md': project({ published: 'published: false' }),
      '_projects/a.markdown': project({ title: 'title: Kenya—Water for All II' }),
    })
    expect(files.map(({ from, to }) => [from, to])).toEqual([
      ['_projects/a.md', 'projects/a-2.md'],
      ['_projects/a.markdown', 'projects/a.md'],
    ])
  })
})

it('uploads come over when something refers to them, spaces in their names included', () => {
  const { uploads } = importOne(
    project({}, '![A](/uploads/a%20b.jpg) [B](/uploads/docs/b.pdf)\n\n[c]: /uploads/c(1).png'),
    {
      'uploads/a b.jpg': '',
      'uploads/docs/b.pdf': '',
      'uploads/c(1).png': '',
      'uploads/d.jpg': '',
    },
  )
  expect(uploads.map(({ to }) => to)).toEqual([
    '/uploads/a b.jpg',
    '/uploads/c(1).png',
    '/uploads/docs/b.pdf',
  ])
})

it('the report opens with the three decisions that clear most of the rest', () => {
  const report = printReport(
    plan({
      '_projects/a.md': project({ country: 'country: East Africa' }),
      '_projects/b.md': project({ title: 'title: B', country: 'country: East Africa' }),
      '_projects/c.md': project({ title: 'title: C', client: 'client: Ford Foundation' }),
      '_projects/d.md': 'no front matter',
      '_projects/e.md': project({ title: 'title: E', start: 'start: soon' }),
    }),
  )
  const opening = report.slice(0, report.indexOf('## Counts'))
  expect(opening).toContain('1. **Regions in the place of a country')
  expect(opening).toContain('3. **')
  expect(opening).not.toContain('4. **')
})
