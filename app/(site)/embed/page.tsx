import type { Metadata } from 'next'
import { frame } from '#words/frame'
import { readEmbed } from '@/app/(embed)/embed/projects/read-embed'
import { describeChoicePage } from '@/app/(site)/describe-choice-page'
import { type PageParams, readParams } from '@/app/(site)/read-params'
import { AxisMenus } from '@/components/coverage/axis-menus'
import {
  embedColours,
  embedHeights,
  embedHref,
  embedViews,
  printFrame,
} from '@/components/embed/embed-href'
import { listingHref } from '@/components/listing/listing-href'
import { Breadcrumb } from '@/components/ui/breadcrumb'
import { CopyText } from '@/components/ui/copy-text.client'
import { KeptParams } from '@/components/ui/kept-params'
import { Menu } from '@/components/ui/menu'
import { Notices } from '@/components/ui/notices'
import { axes } from '@/lib/content/coverage/axes'
import { findCoverage } from '@/lib/content/coverage/find-coverage'
import { getSite } from '@/lib/content/store'
import { getViewer } from '@/lib/content/viewer'
import { env } from '@/lib/env'
import { printQuery } from '@/lib/facets/query/print-query'
import { words } from '@/lib/words/words'

type Props = { searchParams: PageParams }

const { embed: say } = words

export function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  return describeChoicePage(say, '/embed', searchParams)
}

/** Where one chooses what another site shows, and copies the code. */
export default async function EmbedChoicePage({ searchParams }: Props) {
  const { show, colours, notices: unknown, rest } = readEmbed(await readParams(searchParams))
  const { matrix, notices, sentence } = findCoverage(await getViewer(), rest)
  const { query } = matrix
  const path = embedHref(query, show, matrix, colours)
  const title = words.sentences.title.feed(getSite().title, sentence)
  return (
    <div className="wrap pt-4 sm:pt-6" data-section="/projects">
      <Breadcrumb steps={[{ label: frame.home, href: '/' }]} current={say.title} />
      <h1 className="mt-4 font-serif text-title font-semibold">{say.title}</h1>
      <p className="mt-4 max-w-3xl text-lead text-muted">{say.lead}</p>
      <div className="mt-5 max-w-4xl space-y-6">
        <Notices notices={[...unknown, ...notices]} />
        <form action="/embed" className="flex flex-wrap items-end gap-4 border-t-2 border-ink pt-5">
          <KeptParams search={printQuery(query)} />
          <Menu
            name="show"
            label={say.view}
            options={embedViews.map((name) => ({ name, label: say.views[name] }))}
            chosen={show}
            width="sm:w-52"
          />
          {show === 'matrix' && (
            <AxisMenus axes={axes} rows={matrix.rows} columns={matrix.columns} />
          )}
          <Menu
            name="colours"
            label={say.colours}
            options={embedColours.map((name) => ({ name, label: say.schemes[name] }))}
            chosen={colours}
            width="sm:w-52"
          />
          <button type="submit" className="button">
            {say.show}
          </button>
        </form>
        <p className="flex flex-wrap items-center gap-x-4 wrap-anywhere">
          <span>{say.counted(sentence)}</span>
          <a href={listingHref(query)} className="link inline-flex min-h-11 items-center text-sm">
            {say.filter}
          </a>
        </p>
        <div className="max-w-3xl">
          <p className="label">{say.code}</p>
          <CopyText
            label={say.code}
            text={printFrame(`${env.siteUrl}${path}`, title, embedHeights[show])}
          />
        </div>
        <section aria-labelledby="preview">
          <h2 id="preview" className="font-serif text-heading font-semibold">
            {say.preview}
          </h2>
          <iframe
            src={path}
            title={title}
            height={embedHeights[show]}
            loading="lazy"
            className="mt-3 w-full border border-rule focus:outline-3 focus:outline-offset-2 focus:outline-accent"
          />
        </section>
        <p>
          <a href={path} rel="nofollow" className="link inline-flex min-h-11 items-center">
            {say.open}
          </a>
        </p>
      </div>
    </div>
  )
}
