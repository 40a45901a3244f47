import type { z } from 'zod'
import type { FieldShape } from './fields'
import { pageSchema } from './page'
import { projectSchema } from './project'
import { clientSchema, regionSchema, siteSchema, solutionSchema } from './vocabulary'

/** A kind of content file: where it lives and what its front matter is. */
export type ContentType = {
  /** The name of the Contentlayer document type. */
  readonly name: string
  readonly schema: z.ZodObject<FieldShape>
}

/** Every kind of content, by the folder under `content/` that holds it. */
export const contentTypes = {
  projects: { name: 'Project', schema: projectSchema },
  regions: { name: 'Region', schema: regionSchema },
  solutions: { name: 'Solution', schema: solutionSchema },
  clients: { name: 'Client', schema: clientSchema },
  pages: { name: 'Page', schema: pageSchema },
  site: { name: 'Site', schema: siteSchema },
} as const satisfies Record<string, ContentType>

export type ContentKind = keyof typeof contentTypes
export const contentKinds = Object.keys(contentTypes) as ContentKind[]
