import { distance } from 'fastest-levenshtein'
import type { NameIndexes } from '@/lib/check/fields/check-names'
import { foldName, makeNameIndex, type VocabularyEntry } from '@/lib/check/fields/names'
import { printScalar } from '@/lib/check/read/front-matter-places'
import type { Decision } from '@/lib/import/report-types'
import { recordOf } from '@/lib/record-of'
import { contentTypes, type OwnVocabulary, ownVocabularies } from '@/lib/schema/content-types'
import { slugify } from '@/lib/slug'
import { clusterNames, type NameCluster } from './cluster-names'
import type { KnownNames } from './known-names'
import type { UnknownName } from './unknown-name'

/** A new entry of a vocabulary, for a person to confirm. */
export type Proposal = {
  readonly vocabulary: OwnVocabulary
  readonly entry: VocabularyEntry
  readonly projects: number
  /** The path from the folder of the content. */
  readonly to: string
  readonly text: string
}

/**
 * Proposes an entry for every name of a region, solution or client that no vocabulary has. Spellings
 * and abbreviations of one name are aliases of one entry; of two names that differ by a slip the more
 * frequent one is proposed.
 */
export function proposeNames(
  unknown: readonly UnknownName[],
  nameIndexes: NameIndexes,
  knownNames: KnownNames,
): Proposal[] {
  const own = ownVocabularies.flatMap((vocabulary) => {
    const names = unknown.filter((one) => one.vocabulary === vocabulary)
    const clusters = clusterNames(names, knownNames)
    const wanted = hasField(vocabulary, 'parent')
      ? addParents(clusters, nameIndexes, knownNames)
      : clusters
    return proposeClusters(wanted, vocabulary, nameIndexes)
  })
  return own
}

function proposeClusters(
  clusters: readonly NameCluster[],
  vocabulary: OwnVocabulary,
  nameIndexes: NameIndexes,
): Proposal[] {
  const { resolve, suggest } = nameIndexes[vocabulary]
  const kept: NameCluster[] = []
  for (const cluster of clusters) {
    const suggestion = suggest(cluster.title)
    const others = [...kept.map(({ title }) => title), ...(suggestion ? [suggestion] : [])]
    const isThere = resolve(cluster.title) !== undefined || !slugify(cluster.title)
    if (!isThere && !others.some((label) => isSlip(cluster.title, label))) kept.push(cluster)
  }
  const owners = new Map<string, NameCluster>()
  for (const cluster of kept) owners.set(foldName(cluster.title), cluster)
  return kept.map((cluster) => {
    const isFree = (name: string) => {
      const owner = owners.get(foldName(name))
      if (owner || resolve(name)) return false
      owners.set(foldName(name), cluster)
      return true
    }
    const abbr = cluster.abbr && isFree(cluster.abbr) ? cluster.abbr : undefined
    const aliases = cluster.spellings.filter(isFree)
    const parent =
      cluster.parent &&
      (nameIndexes.solutions.resolve(cluster.parent)?.label ??
        kept.find(({ title }) => foldName(title) === foldName(cluster.parent ?? ''))?.title)
    return toProposal({ ...cluster, abbr, spellings: aliases, parent }, vocabulary)
  })
}

function toProposal(cluster: NameCluster, vocabulary: OwnVocabulary): Proposal {
  const slug = slugify(cluster.title)
  const { abbr, spellings, title } = cluster
  return {
    vocabulary,
    projects: cluster.projects,
    entry: { value: slug, label: title, aliases: abbr ? [abbr, ...spellings] : spellings },
    to: `${vocabulary}/${slug}.md`,
    text: printEntry(cluster, vocabulary),
  }
}

/** The solutions that others are part of, where no project names them. */
function addParents(
  clusters: readonly NameCluster[],
  { solutions }: NameIndexes,
  knownNames: KnownNames,
): NameCluster[] {
  const all = [...clusters]
  // The list grows while it is gone through, so that parents of parents come, too.
  for (const { parent } of all) {
    if (!parent || solutions.resolve(parent)) continue
    if (all.some(({ title }) => foldName(title) === foldName(parent))) continue
    const known = knownNames.resolve(parent)
    all.push({
      title: parent,
      projects: 0,
      spellings: known?.aliases ?? [],
      abbr: known?.abbr,
      parent: known?.parent && (knownNames.resolve(known.parent)?.title ?? known.parent),
    })
  }
  return all
}

/** Whether a name is so close to another that it can hardly be a third: two typing errors in a long one. */
export function isSlip(name: string, label: string): boolean {
  return name.length >= 8 && distance(foldName(name), foldName(label)) <= 2
}

function printEntry(
  { title, parent, abbr, spellings }: NameCluster,
  vocabulary: OwnVocabulary,
): string {
  const hasAbbr = hasField(vocabulary, 'abbr') && abbr
  const aliases = hasAbbr || !abbr ? spellings : [abbr, ...spellings]
  return [
    '---',
    '# Proposed by the import. Keep it, or make its name an alias of another entry and remove this file.',
    `title: ${printScalar(title)}`,
    ...(parent && foldName(parent) !== foldName(title) ? [`parent: ${printScalar(parent)}`] : []),
    ...(hasAbbr ? [`abbr: ${printScalar(abbr)}`] : []),
    ...(aliases.length > 0
      ? ['aliases:', ...aliases.map((alias) => `- ${printScalar(alias)}`)]
      : []),
    '---',
    '',
  ].join('\n')
}

/** The nameIndexes with the proposals in them, and with what `_data` says of names that are there. */
export function addProposals(
  nameIndexes: NameIndexes,
  proposals: readonly Proposal[],
  knownNames: KnownNames,
): NameIndexes {
  const extend = (vocabulary: OwnVocabulary) => {
    const own = proposals.filter((proposal) => proposal.vocabulary === vocabulary)
    const added = makeNameIndex(own.map(({ entry }) => entry))
    const present = nameIndexes[vocabulary]
    const resolveOther = (name: string) => {
      const known = knownNames.resolve(name)
      return known && (present.resolve(known.title) ?? added.resolve(known.title))
    }
    return {
      resolve: (name: string) => present.resolve(name) ?? added.resolve(name) ?? resolveOther(name),
      suggest: (name: string) => present.suggest(name) ?? added.suggest(name),
      holding: (name: string) => [...present.holding(name), ...added.holding(name)],
    }
  }
  return {
    ...nameIndexes,
    ...recordOf(ownVocabularies, extend),
  }
}

/** What a person must decide about a proposal. */
export function toDecision({ entry, vocabulary, projects, to }: Proposal): Decision {
  const what = contentTypes[vocabulary].name.toLowerCase()
  const namers =
    projects === 0
      ? 'solutions of the import are part of'
      : projects === 1
        ? '1 project names'
        : `${projects} projects name`
  return {
    kind: 'new-name',
    subject: `"${entry.label}", a new ${what}`,
    advice: `${namers} the ${what} "${entry.label}", which is in no list, so ${to} was written; keep it${
      hasField(vocabulary, 'parent') ? ', give it a parent if it has one,' : ''
    } or make it an alias of another`,
  }
}

function hasField(vocabulary: OwnVocabulary, field: string): boolean {
  return Object.hasOwn(contentTypes[vocabulary].fields, field)
}
