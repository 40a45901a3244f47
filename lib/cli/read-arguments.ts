import { type ParseArgsConfig, parseArgs } from 'node:util'
import { UsageError } from './usage-error'

/**
 * Options and other arguments of a command.
 *
 * @throws UsageError for an option that the command does not have.
 */
export function readArguments<Options extends NonNullable<ParseArgsConfig['options']>>(
  args: readonly string[],
  options: Options,
) {
  try {
    return parseArgs({ args: [...args], allowPositionals: true, options })
  } catch (cause) {
    throw new UsageError(cause instanceof Error ? cause.message : String(cause), { cause })
  }
}
