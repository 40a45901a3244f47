import type { CardMap } from '@/lib/geo/card-map'
import type { CardFact, SocialCard } from '@/lib/social/card'
import { fitTitle } from '@/lib/social/fit-title'

/** The colours of the book in daylight: an image knows no scheme. */
export const cardColours = {
  paper: '#fbfbf8',
  ink: '#14191d',
  muted: '#49535a',
  rule: '#dcdfda',
  cover: '#ffc72c',
  onCoverMuted: '#3d3520',
  land: '#dfe2db',
  pencil: '#b92c1a',
} as const

const { paper, ink, muted, rule, cover, onCoverMuted } = cardColours

/** The cover of the book on the left, the text on the right. */
const coverWidth = 656
const fieldWidth = 544
const padding = 56
/** The height of the map; what one of another shape has more of is cut off. */
const mapHeight = 420

const serif = 'Serif, Serif Extended, Serif Vietnamese'
const sans = 'Sans, Sans Extended'

type Props = { readonly card: SocialCard; readonly map: CardMap }

/**
 * The social image of a page, for `next/og`, which knows flex boxes and inline styles only. Called
 * as a function.
 */
export function SocialCardDrawing({ card, map }: Props) {
  return (
    <div
      style={{
        display: 'flex',
        width: '100%',
        height: '100%',
        background: paper,
        color: ink,
        fontFamily: sans,
      }}
    >
      <Cover card={card} />
      <div style={{ display: 'flex', flexDirection: 'column', width: fieldWidth, height: '100%' }}>
        <MapField map={map} />
        <Facts facts={card.facts} />
      </div>
    </div>
  )
}

function Cover({ card: { site, above, title } }: { readonly card: SocialCard }) {
  const { size, lines } = fitTitle(title)
  return (
    <div
      style={{
        display: 'flex',
        flexDirection: 'column',
        justifyContent: 'space-between',
        width: coverWidth,
        height: '100%',
        padding: `${padding - 8}px 40px ${padding - 6}px ${padding}px`,
        background: cover,
        // The elastic band that holds the book shut, as on the icon.
        borderRight: `10px solid ${ink}`,
      }}
    >
      <div style={{ display: 'flex', alignItems: 'center', fontSize: 28 }}>
        <Mark />
        <div style={{ display: 'block', lineClamp: 1, wordBreak: 'break-all' }}>{site}</div>
      </div>
      <div style={{ display: 'flex', flexDirection: 'column' }}>
        {above && (
          <div
            style={{
              display: 'block',
              marginBottom: 14,
              fontSize: 30,
              lineHeight: 1.2,
              lineClamp: 2,
              wordBreak: 'break-word',
              color: onCoverMuted,
            }}
          >
            {above}
          </div>
        )}
        <div
          style={{
            display: 'block',
            fontFamily: serif,
            fontSize: size,
            lineHeight: size > 60 ? 1.04 : 1.12,
            letterSpacing: '-0.018em',
            lineClamp: lines,
            wordBreak: 'break-word',
          }}
        >
          {title}
        </div>
      </div>
    </div>
  )
}

/** The icon of the site: a closed book. */
function Mark() {
  return (
    <svg
      width="34"
      height="42"
      viewBox="3.5 .5 25 31"
      aria-hidden="true"
      style={{ marginRight: 16 }}
    >
      <rect
        x="5"
        y="2"
        width="22"
        height="28"
        rx="2.5"
        fill={cover}
        stroke={ink}
        strokeWidth="2.5"
      />
      <path d="M20.5 2v28" stroke={ink} strokeWidth="3" />
    </svg>
  )
}

/** A near map fills the field; the world, which is wider, is in the middle of it. */
function MapField({ map: { svg, width, height } }: { readonly map: CardMap }) {
  const isNear = width / height < 2
  const shown = isNear
    ? { width: (mapHeight * width) / height, height: mapHeight }
    : { width: fieldWidth, height: (fieldWidth * height) / width }
  return (
    <div
      style={{
        display: 'flex',
        alignItems: 'center',
        justifyContent: 'center',
        width: fieldWidth,
        height: mapHeight,
        overflow: 'hidden',
        borderBottom: `2px solid ${rule}`,
      }}
    >
      <img
        alt=""
        src={`data:image/svg+xml;base64,${Buffer.from(svg).toString('base64')}`}
        {...shown}
      />
    </div>
  )
}

function Facts({ facts }: { readonly facts: readonly CardFact[] }) {
  return (
    <div
      style={{
        display: 'flex',
        flexGrow: 1,
        alignItems: 'flex-start',
        justifyContent: 'space-between',
        padding: '44px 48px 0 40px',
      }}
    >
      {facts.map(({ label, value, isFigure }, at) => (
        <div
          key={label}
          style={{
            display: 'flex',
            flexDirection: 'column',
            flexShrink: isShort(value) ? 0 : 1,
            ...(!isShort(value) && { minWidth: 0 }),
            ...(at > 0 && { marginLeft: 28 }),
          }}
        >
          <div style={{ fontSize: 22, color: muted }}>{label}</div>
          <div
            style={{
              display: 'block',
              marginTop: 6,
              fontFamily: isFigure ? serif : sans,
              fontSize: isFigure ? 40 : valueSize(value),
              lineHeight: 1.2,
              ...(isShort(value)
                ? { whiteSpace: 'nowrap' }
                : { lineClamp: 3, wordBreak: 'break-word' }),
            }}
          >
            {value}
          </div>
        </div>
      ))}
    </div>
  )
}

/** Years and figures stay on their line; names give way. */
function isShort(value: string): boolean {
  return value.length <= 14
}

function valueSize(value: string): number {
  return value.length > 40 ? 24 : 30
}
