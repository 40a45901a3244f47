import { decodePath } from '@/lib/site-address'

/** A file of the previous site that the content refers to. */
export type Upload = {
  /** Its path in the imported folder, such as `uploads/well.jpg`. */
  readonly from: string
  /** Its path on the site, such as `/uploads/well.jpg`. */
  readonly to: string
}

/** Finds the uploads that texts refer to, of those that are there. */
export function findUploads(
  texts: readonly { readonly text: string }[],
  uploads: ReadonlySet<string>,
): Upload[] {
  const found = new Map<string, Upload>()
  for (const { text } of texts) {
    for (const [, path = ''] of text.matchAll(
      /(?<=[\s"'(<:/]|^)\/?(?=(uploads\/[^"'<>\n]{1,400}))/gmu,
    )) {
      const upload = matchUpload(path, uploads)
      if (upload) found.set(upload, { from: upload, to: `/${upload}` })
    }
  }
  return [...found.values()].sort((a, b) => (a.from < b.from ? -1 : 1))
}

/** The upload a text means; what follows it on the line is cut off step by step. */
function matchUpload(text: string, uploads: ReadonlySet<string>): string | undefined {
  const ends = [...text.matchAll(/[\s)?#\]]|$/gu)].map(({ index }) => index)
  for (const end of ends) {
    const path = decodePath(text.slice(0, end))
    if (uploads.has(path)) return path
  }
  return undefined
}
