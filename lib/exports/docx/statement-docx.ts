import {
  AlignmentType,
  Document,
  ExternalHyperlink,
  Footer,
  HeadingLevel,
  LevelFormat,
  Packer,
  PageNumber,
  Paragraph,
  TextRun,
} from 'docx'
import { dropUnfit } from '@/lib/exports/xml'
import { type Block, numberedList, type Place, toBlocks } from './html-blocks'

/** A name and what it says. */
type Fact = readonly [name: string, value: string]

/** A project of a statement in words. */
export type DocxSheet = {
  readonly title: string
  readonly facts: readonly Fact[]
  /** Absent where the text begins with it. */
  readonly summary?: string
  /** Parts of the text as safe HTML, headings from the third level. */
  readonly parts: readonly { readonly title?: string; readonly html: string }[]
  readonly address: string
}

/** A statement in words: a cover, then a project on each page. */
export type DocxStatement = {
  readonly organisation: string
  readonly kind: string
  readonly title: string
  readonly facts: readonly Fact[]
  readonly note: string
  /** A language tag (BCP 47). */
  readonly language: string
  readonly sheets: readonly DocxSheet[]
}

/** The space after a paragraph, in twentieths of a point. */
const gap = 120

/**
 * A statement as a Word document (Office Open XML), with headings as Word knows them.
 *
 * @param siteUrl origin of the site, for links to its pages.
 */
export function toStatementDocx(statement: DocxStatement, siteUrl: string): Promise<ArrayBuffer> {
  const { organisation, kind, title, facts, note, language, sheets } = statement
  let lists = 0
  const nextList = () => {
    lists += 1
    return lists
  }
  const cover: Block[] = [
    new Paragraph({ children: [new TextRun({ text: dropUnfit(organisation), bold: true })] }),
    new Paragraph({ text: dropUnfit(kind), spacing: { before: 4000 } }),
    new Paragraph({ text: dropUnfit(title), heading: HeadingLevel.TITLE }),
    ...facts.map(printFact),
    new Paragraph({ text: dropUnfit(note), spacing: { before: 2000 } }),
  ]
  const document = new Document({
    title: dropUnfit(title),
    creator: dropUnfit(organisation),
    styles: makeStyles(language),
    numbering: { config: [makeNumbering()] },
    sections: [
      {
        footers: { default: makeFooter(organisation) },
        children: [
          ...cover,
          ...sheets.flatMap((sheet) => printSheet(sheet, { siteUrl, nextList })),
        ],
      },
    ],
  })
  return Packer.toArrayBuffer(document)
}

function printSheet({ title, facts, summary, parts, address }: DocxSheet, place: Place): Block[] {
  return [
    new Paragraph({
      text: dropUnfit(title),
      heading: HeadingLevel.HEADING_1,
      pageBreakBefore: true,
    }),
    ...facts.map(printFact),
    ...(summary
      ? [
          new Paragraph({
            children: [new TextRun({ text: dropUnfit(summary), italics: true })],
            spacing: { before: gap, after: gap },
          }),
        ]
      : []),
    ...parts.flatMap((part) => [
      ...(part.title
        ? [new Paragraph({ text: dropUnfit(part.title), heading: HeadingLevel.HEADING_2 })]
        : []),
      ...toBlocks(part.html, place),
    ]),
    new Paragraph({
      children: [
        new ExternalHyperlink({
          link: address,
          children: [new TextRun({ text: address, style: 'Hyperlink' })],
        }),
      ],
      spacing: { before: gap * 2 },
    }),
  ]
}

function printFact([name, value]: Fact): Paragraph {
  return new Paragraph({
    children: [
      new TextRun({ text: `${dropUnfit(name)}: `, bold: true }),
      new TextRun({ text: dropUnfit(value) }),
    ],
    spacing: { after: 40 },
  })
}

/** Georgia for titles and Arial for text: both are where Word is. */
function makeStyles(language: string) {
  const heading = (size: number) => ({
    run: { font: 'Georgia', size, bold: true, color: '14191D' },
    paragraph: { spacing: { before: 240, after: gap }, keepNext: true },
  })
  return {
    default: {
      document: {
        run: { font: 'Arial', size: 21, language: { value: language } },
        paragraph: { spacing: { after: gap, line: 276 } },
      },
      title: heading(52),
      heading1: heading(36),
      heading2: heading(28),
      heading3: heading(24),
      heading4: heading(22),
    },
  }
}

function makeNumbering() {
  return {
    reference: numberedList,
    levels: Array.from({ length: 9 }, (_, level) => ({
      level,
      format: LevelFormat.DECIMAL,
      text: `%${level + 1}.`,
      alignment: AlignmentType.START,
      style: { paragraph: { indent: { left: 720 * (level + 1), hanging: 360 } } },
    })),
  }
}

function makeFooter(organisation: string): Footer {
  const pages = new TextRun({ children: [' · ', PageNumber.CURRENT] })
  return new Footer({
    children: [new Paragraph({ children: [new TextRun(dropUnfit(organisation)), pages] })],
  })
}
