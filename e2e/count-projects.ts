import { readdirSync, readFileSync } from 'node:fs'
import { parse } from 'yaml'
import { portfolio } from '@/lib/cli/test/test-settings'

/** A project as its file has it; only what the specs ask for. */
type ProjectFile = {
  readonly published?: boolean
  readonly publish_at?: string
  readonly client?: string | readonly string[]
  readonly regions?: string | readonly string[]
}

const folder = `${portfolio}/projects`
const projects = readdirSync(folder).map((name): ProjectFile => {
  const text = readFileSync(`${folder}/${name}`, 'utf8')
  return parse(text.split(/^---$/mu)[1] ?? '')
})

/** All projects there are, drafts among them. */
export const total = projects.length

/** What waits for its day is not published yet. */
const isPublished = ({ published, publish_at }: ProjectFile) =>
  published !== false && publish_at === undefined

/** How many published projects name a value, read off the files so that no spec knows a figure. */
export function countPublished(field: 'client' | 'regions', name: string): number {
  return projects.filter(
    (project) => isPublished(project) && [project[field] ?? []].flat().includes(name),
  ).length
}

/** How many projects everybody can see. */
export const publishedTotal = projects.filter(isPublished).length

/** The filter that most journeys set, as the sentence above the results says it. */
export const unionCount = countPublished('client', 'European Union')
export const unionSentence = `${unionCount} projects for the European Union`
