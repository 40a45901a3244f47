import { loadEnv } from './load-env'

// The other modules read the environment as soon as they are imported, so .env files come first.
await loadEnv('development')
await import('@/lib/cli/dev/develop')
