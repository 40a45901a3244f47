import type { Rule } from '@/lib/check/rules/rule'
import { ruleGroups } from '@/lib/check/rules/rules'

/** All rules as a page of Markdown: code, level, why, what to do, and an example of each. */
export function printRules(): string {
  const groups = Object.entries(ruleGroups).flatMap(([title, rules]) => [
    `## ${title}`,
    ...Object.entries(rules).map(([code, rule]) => printRule(code, rule)),
  ])
  return `${[
    '# Content rules',
    'For authors who want to know what a message of the checker means. `npm run content -- rules` prints this page from `lib/check/rules`; change the rules there, not here.',
    '`npm run content -- check` shows the rule of each problem. An *error* stops the build. A *stop* is an error in a published file and a thing to do in a draft. `npm run content -- fix` fixes the problems whose rule says so.',
    ...groups,
  ].join('\n\n')}\n`
}

function printRule(code: string, { level, why, advice, fix, example }: Rule): string {
  const shown =
    example.of === 'words'
      ? `Wrong: ${example.bad.replaceAll('\n', ' ')}. Right: ${example.good.replaceAll('\n', ' ')}.`
      : ['Wrong:', fence(example.bad, example.of), 'Right:', fence(example.good, example.of)].join(
          '\n\n',
        )
  return [
    `### ${code}`,
    `*${level}* · ${why}`,
    `**What to do:** ${advice}${fix ? ` \`fix\` ${fix}.` : ''}`,
    shown,
  ].join('\n\n')
}

function fence(text: string, of: 'front matter' | 'body'): string {
  const shown = text.trimEnd().slice(0, 300)
  return `\`\`\`${of === 'front matter' ? 'yaml' : 'markdown'}\n${shown}\n\`\`\``
}
