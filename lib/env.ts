import { z } from 'zod'

const siteUrl = z
  .url({
    protocol: /^https?$/,
    error: 'must be a whole address, such as https://projects.example.org',
  })
  .transform((url) => new URL(url).origin)

/** A variable set to nothing counts as not set: that is how hosts' forms leave it. */
const optional = <Schema extends z.ZodType>(schema: Schema) =>
  z.preprocess((value) => (value === '' ? undefined : value), schema.optional())

const envSchema = z.object({
  PORT: optional(
    z.coerce
      .number({ error: 'must be a port number, such as 3000' })
      .int('must be a whole number')
      .min(1, 'must be 1 to 65535')
      .max(65535, 'must be 1 to 65535'),
  ),
  HOST: optional(z.string()),
  SITE_URL: optional(siteUrl),
  VERCEL_ENV: optional(
    z.enum(['production', 'preview', 'development'], {
      error: 'is set by Vercel to production, preview or development; remove it elsewhere',
    }),
  ),
  VERCEL_PROJECT_PRODUCTION_URL: optional(z.string()),
  NODE_ENV: optional(z.string()),
})

/** The environment as the project uses it. */
export type Env = {
  /** The port to serve on. */
  readonly port: number
  /** The address to listen on; absent for all. */
  readonly host?: string
  /** Origin of the public site, without a slash at the end. */
  readonly siteUrl: string
  /** Whether search engines may list this deployment. */
  readonly indexable: boolean
  /** Whether this is `npm run dev`, where drafts show. */
  readonly isDevelopment: boolean
}

/**
 * Reads the environment.
 *
 * @throws Error whose message names every wrong variable and what to set.
 */
export function readEnv(source: Readonly<Record<string, string | undefined>>): Env {
  const result = envSchema.safeParse(source)
  if (!result.success) {
    const problems = result.error.issues.map(
      ({ path, message }) => `  ${path.join('.')} ${message} (it is "${source[String(path[0])]}")`,
    )
    throw new Error(`The environment is not right; see .env.example:\n${problems.join('\n')}`)
  }
  const { PORT = 3000, HOST, SITE_URL, VERCEL_ENV, VERCEL_PROJECT_PRODUCTION_URL } = result.data
  const vercelUrl = VERCEL_PROJECT_PRODUCTION_URL && `https://${VERCEL_PROJECT_PRODUCTION_URL}`
  return {
    port: PORT,
    ...(HOST && { host: HOST }),
    siteUrl: SITE_URL ?? vercelUrl ?? `http://localhost:${PORT}`,
    indexable: VERCEL_ENV === undefined || VERCEL_ENV === 'production',
    isDevelopment: result.data.NODE_ENV === 'development',
  }
}

/** The environment of this process, read once. */
export const env = readEnv(process.env)
