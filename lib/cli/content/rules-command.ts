import path from 'node:path'
import { printRules } from '@/lib/check/report/print-rules'
import { UsageError } from '@/lib/cli/usage-error'
import { root } from '@/lib/files/content-files'
import { readPresent, replaceFile } from '@/lib/files/write-file'

/** `rules`: writes docs/rules.md from the rules. */
export async function runRules(args: readonly string[]): Promise<number> {
  if (args.length > 0) throw new UsageError('rules takes no arguments.')
  const file = path.join(root, 'docs/rules.md')
  await replaceFile(file, readPresent(file), new TextEncoder().encode(printRules()))
  console.log('Wrote docs/rules.md.')
  return 0
}
