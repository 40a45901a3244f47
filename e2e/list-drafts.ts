import { existsSync, readdirSync, readFileSync } from 'node:fs'

/** A project that nobody may see, and what would give it away. */
export type Draft = { readonly slug: string; readonly title: string; readonly sentence: string }

/** The drafts among the projects of a folder of content; none where it has no projects at all. */
export function listDrafts(contentDir: string): Draft[] {
  const folder = `${contentDir}/projects`
  if (!existsSync(folder)) return []
  return readdirSync(folder)
    .map((name) => ({ name, text: readFileSync(`${folder}/${name}`, 'utf8') }))
    .filter(({ text }) => /^published: false$/mu.test(text))
    .map(({ name, text }) => ({
      slug: name.replace(/\.md$/u, ''),
      title: /^title: (.*)$/mu.exec(text)?.[1] ?? '',
      sentence: text.split('\n\n').at(1)?.split('. ')[0] ?? '',
    }))
}
