import { api } from './api'
import { copy, order, videos } from './controls'
import { counts, years } from './counts'
import { coverage } from './coverage'
import { dashboard, preview, unsaved } from './dashboard'
import { data, dataPage, downloadPage } from './data'
import { editor } from './editor'
import { embed } from './embed'
import { nameFacet, nameTerms, statuses } from './facets'
import { answers, failure } from './failure'
import { frame } from './frame'
import { home } from './home'
import { host } from './host'
import { iati } from './iati'
import { landing } from './landing'
import { listing } from './listing'
import { locale } from './locale'
import { map } from './map'
import { notices } from './notices'
import { indexLeads, nouns, numberNouns, rangeNouns, textNouns } from './nouns'
import { footer, notFound, pages } from './pages'
import { print } from './print'
import { results } from './results'
import { robots } from './robots'
import { sentences } from './sentences'
import { shortlist } from './shortlist'
import { social } from './social'
import { story } from './story'

/** All interface text, in English. */
export const all = {
  answers,
  api,
  copy,
  counts,
  coverage,
  dashboard,
  data,
  dataPage,
  downloadPage,
  editor,
  nameFacet,
  nameTerms,
  embed,
  failure,
  videos,
  footer,
  frame,
  home,
  host,
  iati,
  landing,
  listing,
  map,
  notFound,
  notices,
  indexLeads,
  nouns,
  numberNouns,
  order,
  pages,
  preview,
  print,
  rangeNouns,
  results,
  robots,
  sentences,
  shortlist,
  social,
  locale,
  statuses,
  story,
  textNouns,
  unsaved,
  years,
} as const
