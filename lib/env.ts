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

/** A folder below the repository: commands, messages and the watcher name files by their path in it. */
const folder = z.string().regex(/^(?!\.{1,2}(?:\/|$))[\w.-]+(?:\/(?!\.{1,2}(?:\/|$))[\w.-]+)*$/u, {
  error: 'must be a folder inside the repository, written without ./ or a slash at the end',
})

const envSchema = z.object({
  PORT: optional(
    z.coerce
      .number({ error: 'must be a port number, such as 3000' })
      .int('must be a whole number')
      .min(1, 'must be 1 to 65535')
      .max(65535, 'must be 1 to 65535'),
  ),
  HOST: optional(z.string()),
  RENDERERS: optional(
    z.coerce
      .number({ error: 'must be a number of processes, such as 2' })
      .int('must be a whole number')
      .min(0, 'must be 0 to 64')
      .max(64, 'must be 0 to 64'),
  ),
  CONTENT_DIR: optional(folder),
  // HS256 is not to be used with less (RFC 7518, 3.2).
  PREVIEW_SECRET: optional(
    z.string().refine((secret) => Buffer.byteLength(secret) >= 32, {
      error: 'must have at least 32 bytes; `openssl rand -base64 48` makes one',
    }),
  ),
  PREVIEW_REVOKED_BEFORE: optional(
    z.iso.datetime({
      offset: true,
      error: 'must be a date and time, such as 2026-11-24T12:00:00Z',
    }),
  ),
  KEYSTATIC_GITHUB_REPO: optional(
    z.string().regex(/^[\w.-]+\/[\w.-]+$/u, 'must be owner/name, as in the address on GitHub'),
  ),
  KEYSTATIC_GITHUB_CLIENT_ID: optional(z.string()),
  KEYSTATIC_GITHUB_CLIENT_SECRET: optional(z.string()),
  KEYSTATIC_SECRET: optional(
    z.string().min(32, 'must have at least 32 characters; `openssl rand -hex 32` makes one'),
  ),
  KEYSTATIC_GITHUB_API: optional(
    z
      .url({
        protocol: /^https?$/,
        error: 'must be a whole address, such as https://api.github.com',
      })
      .transform((url) => url.replace(/\/+$/u, '')),
  ),
  KEYSTATIC_GITHUB_READ_TOKEN: optional(z.string()),
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
  /** How many processes make listings and statements for `npm start`; absent for as many as fit. */
  readonly renderers?: number
  /** The folder of the content, by its path from the repository, such as `content`. */
  readonly contentDir: string
  /**
   * Origin of the public site as its pages state it, without a slash at the end. It does not depend
   * on the port of a production server, so that a build is the same for every port.
   */
  readonly siteUrl: string
  /** Whether search engines may list this deployment. */
  readonly indexable: boolean
  /** Whether this is `npm run dev`, where drafts show. */
  readonly isDevelopment: boolean
  /** How preview links are signed, which site they open, which are revoked; absent without previews. */
  readonly preview?: {
    readonly secret: string
    readonly origin: string
    readonly revokedBefore?: Date
  }
  /** Where the editor reads and saves; absent where there is no editor. */
  readonly editor?: EditorStorage
}

/** The files of this machine, or a repository on GitHub by way of a GitHub App. */
export type EditorStorage =
  | { readonly kind: 'local' }
  | {
      readonly kind: 'github'
      /** `owner/name` */
      readonly repo: string
      /** The address of GitHub’s API, without a slash at the end. */
      readonly api: string
      readonly clientId: string
      readonly clientSecret: string
      readonly secret: string
      /** Reads drafts for anyone who opens a preview link; absent for a public repository. */
      readonly readToken?: string
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
  const {
    PORT = 3000,
    HOST,
    RENDERERS,
    SITE_URL,
    VERCEL_ENV,
    VERCEL_PROJECT_PRODUCTION_URL,
  } = result.data
  const { PREVIEW_SECRET: secret, PREVIEW_REVOKED_BEFORE: revoked } = result.data
  const editor = readEditor(result.data)
  const vercelUrl = VERCEL_PROJECT_PRODUCTION_URL && `https://${VERCEL_PROJECT_PRODUCTION_URL}`
  const isDevelopment = result.data.NODE_ENV === 'development'
  const knownUrl = SITE_URL ?? vercelUrl
  const localUrl = `http://localhost:${PORT}`
  return {
    port: PORT,
    ...(HOST && { host: HOST }),
    ...(RENDERERS !== undefined && { renderers: RENDERERS }),
    contentDir: result.data.CONTENT_DIR ?? 'content',
    siteUrl: knownUrl ?? (isDevelopment ? localUrl : 'http://localhost:3000'),
    indexable: VERCEL_ENV === undefined || VERCEL_ENV === 'production',
    isDevelopment,
    ...(secret !== undefined && {
      preview: {
        secret,
        origin: knownUrl ?? localUrl,
        ...(revoked !== undefined && { revokedBefore: new Date(revoked) }),
      },
    }),
    ...(editor && { editor }),
  }
}

/** GitHub where all of its variables are set; else the files, but in development only. */
function readEditor(data: z.output<typeof envSchema>): EditorStorage | undefined {
  const {
    KEYSTATIC_GITHUB_REPO: repo,
    KEYSTATIC_GITHUB_CLIENT_ID: clientId,
    KEYSTATIC_GITHUB_CLIENT_SECRET: clientSecret,
    KEYSTATIC_SECRET: secret,
    KEYSTATIC_GITHUB_API: api = 'https://api.github.com',
    KEYSTATIC_GITHUB_READ_TOKEN: readToken,
    NODE_ENV,
  } = data
  if (repo && clientId && clientSecret && secret) {
    return {
      kind: 'github',
      ...{ repo, api, clientId, clientSecret, secret },
      ...(readToken && { readToken }),
    }
  }
  const set = { repo, clientId, clientSecret, secret }
  if (Object.values(set).some(Boolean)) {
    const names = {
      repo: 'KEYSTATIC_GITHUB_REPO',
      clientId: 'KEYSTATIC_GITHUB_CLIENT_ID',
      clientSecret: 'KEYSTATIC_GITHUB_CLIENT_SECRET',
      secret: 'KEYSTATIC_SECRET',
    }
    const missing = (['repo', 'clientId', 'clientSecret', 'secret'] as const).filter(
      (key) => !set[key],
    )
    throw new Error(
      `The environment is not right; see .env.example:\n  the editor needs ${missing.map((key) => names[key]).join(', ')} too (docs/github-mode.md)`,
    )
  }
  return NODE_ENV === 'development' ? { kind: 'local' } : undefined
}

/** What a variable was set to, but for secrets: messages end up in logs. */
function quote(name: string, source: Readonly<Record<string, string | undefined>>): string {
  return /SECRET|TOKEN|KEY/u.test(name) ? '' : ` (it is "${source[name]}")`
}

/** The environment of this process, read once. */
export const env = readEnv(process.env)
