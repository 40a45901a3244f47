import { printLinkedData, toGraph } from '@/lib/exports/linked-data'

/** What a page says, for machines (JSON-LD); no browser runs it. */
export function LinkedData({ things }: { things: Parameters<typeof toGraph>[0] }) {
  return (
    <script
      type="application/ld+json"
      dangerouslySetInnerHTML={{ __html: printLinkedData(toGraph(things)) }}
    />
  )
}
