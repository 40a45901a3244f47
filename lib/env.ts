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
  PREVIEW_SECRET: optional(
    z.string().refine((secret) => Buffer.byteLength(secret) >= 32, {
      error: 'must have at least 32 bytes; `openssl rand -base64 48` makes one',
    }),
  ),
  PREVIEW_REVOKED_BEFORE: optional(
    z.iso.datetime({ offset: true, error: 'must be a moment, such as 2026-11-24T12:00:00Z' }),
  ),
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
  /** How preview links are signed, and from when on; absent where there are none. */
  readonly preview?: { readonly secret: string; readonly revokedBefore?: Date }
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
      ({ path, message }) => `  ${path.join('.')} ${message}${quote(String(path[0]), source)}`,
    )
    throw new Error(`The environment is not right; see .env.example:\n${problems.join('\n')}`)
  }
  const { PORT = 3000, HOST, SITE_URL, VERCEL_ENV, VERCEL_PROJECT_PRODUCTION_URL } = result.data
  const { PREVIEW_SECRET: secret, PREVIEW_REVOKED_BEFORE: revoked } = result.data
  const vercelUrl = VERCEL_PROJECT_PRODUCTION_URL && `https://${VERCEL_PROJECT_PRODUCTION_URL}`
  return {
    port: PORT,
    ...(HOST && { host: HOST }),
    siteUrl: SITE_URL ?? vercelUrl ?? `http://localhost:${PORT}`,
    indexable: VERCEL_ENV === undefined || VERCEL_ENV === 'production',
    isDevelopment: result.data.NODE_ENV === 'development',
    ...(secret !== undefined && {
      preview: { secret, ...(revoked !== undefined && { revokedBefore: new Date(revoked) }) },
    }),
  }
}

/** What a variable was set to, but for secrets: messages end up in logs. */
function quote(name: string, source: Readonly<Record<string, string | undefined>>): string {
  return /SECRET|TOKEN|KEY/u.test(name) ? '' : ` (it is "${source[name]}")`
}

/** The environment of this process, read once. */
export const env = readEnv(process.env)
